import { lazy, Suspense, type ComponentProps } from 'react';

/** What nobody sees before asking for it is loaded when asked for: it stays out of the first load. */
const EvidenceCard = lazy(async () => ({ default: (await import('#features/evidence-card/evidence-card.tsx')).EvidenceCard }));
const DataTables = lazy(async () => ({ default: (await import('#features/data-table/data-tables.tsx')).DataTables }));

export function LaterEvidenceCard(props: ComponentProps<typeof EvidenceCard>) {
  return (
    <Suspense fallback={null}>
      <EvidenceCard {...props} />
    </Suspense>
  );
}

export function LaterDataTables(props: ComponentProps<typeof DataTables>) {
  return (
    <Suspense fallback={null}>
      <DataTables {...props} />
    </Suspense>
  );
}

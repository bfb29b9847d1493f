import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { useTranslator } from '#state/use-translator.ts';
import { Words } from '#state/words.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { Notice } from '#ui/notice.tsx';
import { WhenSeen } from '#ui/when-seen.tsx';

/** What nobody sees before asking for it is loaded when asked for, with its words: it stays out of the first load. */
const EvidenceCard = lazy(async () => ({ default: (await import('#features/evidence-card/evidence-card.tsx')).EvidenceCard }));
const SourceComparison = lazy(async () => ({
  default: (await import('#features/source-comparison/source-comparison.tsx')).SourceComparison,
}));
const ResponsesBeside = lazy(async () => ({
  default: (await import('#features/responses-beside/responses-beside.tsx')).ResponsesBeside,
}));
const ProfileCharts = lazy(async () => ({ default: (await import('./profile-charts.tsx')).ProfileCharts }));
const DataTables = lazy(async () => ({ default: (await import('#features/data-table/data-tables.tsx')).DataTables }));

export function LaterEvidenceCard(props: ComponentProps<typeof EvidenceCard>) {
  return (
    <Later>
      <EvidenceCard {...props} />
    </Later>
  );
}

export function LaterDataTables(props: ComponentProps<typeof DataTables>) {
  return (
    <Later>
      <DataTables {...props} />
    </Later>
  );
}

export function LaterSourceComparison(props: ComponentProps<typeof SourceComparison>) {
  return (
    <Later>
      <SourceComparison {...props} />
    </Later>
  );
}

/** Read at the foot of the profile only: its words and its record come when the reader gets there. */
export function LaterResponsesBeside(props: ComponentProps<typeof ResponsesBeside>) {
  return (
    <WhenSeen className="later-responses" nearPixels={120}>
      <Later>
        <Words rooms={responsesRooms}>
          <ResponsesBeside {...props} />
        </Words>
      </Later>
    </WhenSeen>
  );
}

/** Charts lie below the first view: they come, with their words, when the reader nears them. */
export function LaterProfileCharts(props: ComponentProps<typeof ProfileCharts>) {
  return (
    <WhenSeen className="later-charts">
      <Later>
        <Words rooms={profileRooms}>
          <ProfileCharts {...props} />
        </Words>
      </Later>
    </WhenSeen>
  );
}

const profileRooms = ['profile', 'corridor'] as const;
const cardRooms = ['card'] as const;
const responsesRooms = ['responses'] as const;

/** A part that could not be loaded says so in its own place; the page around it goes on. */
function Later({ children }: { readonly children: ReactNode }) {
  const translator = useTranslator();
  const reload = <Button onPress={() => location.reload()}>{translator.text('error.reload')}</Button>;
  return (
    <ErrorBoundary
      fallback={
        <Notice urgency="alert" actions={reload}>
          {translator.text('error.unexpected')}
        </Notice>
      }
    >
      <Suspense fallback={null}>
        <Words rooms={cardRooms}>{children}</Words>
      </Suspense>
    </ErrorBoundary>
  );
}

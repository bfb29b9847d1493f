import { lazy, Suspense } from 'react';
import type { MapLegendProps } from '#map/svg/map-legend.tsx';
import { useTranslator } from '#state/use-translator.ts';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { Notice } from '#ui/notice.tsx';

const MapLegend = lazy(async () => ({ default: (await import('#map/svg/map-legend.tsx')).MapLegend }));

type LaterMapLegendProps = Omit<MapLegendProps, 'translator'>;

const rooms = ['corridor'] as const;

/** Folded at first: it comes with its words behind the first picture. Where it cannot be loaded, its place says so. */
export function LaterMapLegend(props: LaterMapLegendProps) {
  const translator = useTranslator();
  return (
    <ErrorBoundary fallback={<Notice urgency="alert">{translator.text('error.unexpected')}</Notice>}>
      <Suspense fallback={null}>
        <Words rooms={rooms}>
          <SaidLegend {...props} />
        </Words>
      </Suspense>
    </ErrorBoundary>
  );
}

function SaidLegend(props: LaterMapLegendProps) {
  return <MapLegend {...props} translator={useTranslator()} />;
}

import { DataProblem } from '#features/data-problem/data-problem.tsx';
import { useCorridor } from '#state/use-corridor.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useIsNarrow } from '#ui/use-is-narrow.ts';
import { AtlasPhone } from './atlas-phone.tsx';
import { AtlasWide } from './atlas-wide.tsx';
import { PageFrame } from './page-frame.tsx';
import { UnknownCorridor } from './unknown-corridor.tsx';
import './atlas-page.css';

/** One corridor: its map, its filters and its profile, arranged for the width of the screen. */
export function AtlasPage() {
  const translator = useTranslator();
  const { view } = useView();
  const catalogue = useCatalogue();
  const corridor = useCorridor();
  const isNarrow = useIsNarrow();
  const isUnknown = catalogue.status === 'ready' && !catalogue.catalogue.corridors.some(({ id }) => id === view.corridor);
  if (isUnknown) return <UnknownCorridor given={view.corridor ?? ''} />;
  if (corridor.status === 'ready') {
    return (
      <PageFrame kind="screen">{isNarrow ? <AtlasPhone corridor={corridor} /> : <AtlasWide corridor={corridor} />}</PageFrame>
    );
  }
  return (
    <PageFrame kind="screen">
      <main id="content" tabIndex={-1} className="atlas-waiting">
        <h1>{translator.text('app.title')}</h1>
        {corridor.status === 'error' ? (
          <DataProblem what="corridor" onRetry={corridor.retry} />
        ) : (
          <output>{translator.text('app.loading-corridor')}</output>
        )}
      </main>
    </PageFrame>
  );
}

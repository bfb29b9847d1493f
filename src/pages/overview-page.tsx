import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import { CorridorChooser } from '#features/corridor-chooser/corridor-chooser.tsx';
import { DataProblem } from '#features/data-problem/data-problem.tsx';
import { MapStage } from '#features/map-stage/map-stage.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { emptyView, type View } from '#url/view.ts';
import { PageFrame } from './page-frame.tsx';
import './overview-page.css';

/** The start: all corridors on one map and by name, and in a few words what the atlas is. */
export function OverviewPage() {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const { view, change, href } = useView();
  const world: View = { ...emptyView, page: 'world', language: view.language, release: view.release };
  return (
    <PageFrame kind="screen">
      <main id="content" tabIndex={-1} className="overview">
        <div className="overview-words">
          <AddressNotices />
          <h1>{translator.text('app.title')}</h1>
          <p className="overview-tagline">{translator.text('app.tagline')}</p>
          <p>{translator.text('about.purpose')}</p>
          <p>
            <Link href={href(world)} onFollow={() => change(world)}>
              {translator.text('world.invite')}
            </Link>
          </p>
          <h2>{translator.text('corridor.none-chosen')}</h2>
          {catalogue.status === 'ready' ? (
            <CorridorChooser catalogue={catalogue.catalogue} names={catalogue.names} hasNumbers />
          ) : catalogue.status === 'error' ? (
            <DataProblem what="catalogue" onRetry={catalogue.retry} />
          ) : (
            <output>{translator.text('app.loading-catalogue')}</output>
          )}
        </div>
        <section className="overview-map" aria-label={translator.text('map.overview-label')}>
          <MapStage />
        </section>
      </main>
    </PageFrame>
  );
}

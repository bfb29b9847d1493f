import { useMemo } from 'react';
import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { boundsOf, planOverview } from '#map/plan/plan-overview.ts';
import { boundsOfSeat, touchingSeat } from '#map/plan/seat-on-map.ts';
import { createNaming } from '#reading/names.ts';
import { sourcesBehind } from '#query/sources-behind.ts';
import { readView } from '#reading/view-reading.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useCorridor } from '#state/use-corridor.ts';
import { useIncidentDetails } from '#state/use-incident-details.ts';
import { useMedia } from '#state/use-media.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { MapFrame } from './map-frame.tsx';
import { sayCallout } from './say-callout.ts';
import { sayMapItem } from './say-map-item.ts';

/** Where lanes at their usual width would hide the map. */
const smallScreen = '(max-width: 600px), (max-height: 480px)';

/** The map of the corridor in the address, or of all corridors on the start page. */
export function MapStage() {
  const corridor = useCorridor();
  return corridor.status === 'ready' ? <CorridorMap corridor={corridor} /> : <OverviewMap />;
}

function CorridorMap({ corridor: { dataset, names, result, seat, unavailable } }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { catalogue, corridor } = dataset;
  const { perPixel } = view;
  const naming = useMemo(() => createNaming(names, catalogue.sources), [names, catalogue]);
  const isHalfScale = useMedia(smallScreen);
  const plan = useMemo(
    () => planMap({ result, catalogue, corridor, names, isHalfScale, perPixel }),
    [result, catalogue, corridor, names, isHalfScale, perPixel],
  );
  const description = useMemo(
    () => readView({ result, corridor: corridor.id, catalogue, naming, translator, seat, unavailable }).join(' '),
    [result, corridor, catalogue, naming, translator, seat, unavailable],
  );
  const country = seat?.country ?? null;
  const touching = useMemo(
    () => (country === null ? none : touchingSeat(result, catalogue, corridor, country)),
    [result, catalogue, corridor, country],
  );
  const focus = useMemo(
    () => (country === null ? null : boundsOfSeat(corridor, catalogue.countries, country)),
    [corridor, catalogue, country],
  );
  const { details: incidentDetails } = useIncidentDetails(corridor.id, false);
  const describeItem = useMemo(
    () => sayMapItem({ plan, result, incidents: dataset.incidents, incidentDetails, naming, translator }),
    [plan, result, dataset.incidents, incidentDetails, naming, translator],
  );
  const calloutOf = useMemo(
    () => sayCallout({ plan, naming, translator, describeItem }),
    [plan, naming, translator, describeItem],
  );
  return (
    <MapFrame
      plan={plan}
      basemapName={corridor.id}
      bounds={corridor.bounds}
      focus={focus}
      raised={touching}
      label={translator.text('map.label', { corridor: naming.corridor(corridor.id) })}
      description={description}
      itemsLabel={translator.text('map.items')}
      describeItem={describeItem}
      calloutOf={calloutOf}
      sourcesOf={() => sourcesBehind(result, catalogue.sources)}
      onRescale={(chosen) => change({ perPixel: chosen })}
      onSelect={(item) => change({ evidence: item.kind === 'death' ? 'deaths' : (item.figures[0] ?? null) })}
    />
  );
}

const none: readonly string[] = [];

function OverviewMap() {
  const state = useCatalogue();
  return state.status === 'ready' ? <OverviewOf catalogue={state.catalogue} names={state.names} /> : null;
}

function OverviewOf({ catalogue, names }: { readonly catalogue: AtlasOutline; readonly names: OutlineNames }) {
  const translator = useTranslator();
  const { change } = useView();
  const plan = useMemo(() => planOverview(catalogue, names, translator.count), [catalogue, names, translator]);
  const bounds = useMemo(() => boundsOf(catalogue.corridors), [catalogue]);
  if (bounds === null) return null;
  const nameOf = (id: string) => names.corridors[id]?.name ?? id;
  return (
    <MapFrame
      plan={plan}
      basemapName="overview"
      bounds={bounds}
      label={translator.text('map.overview-label')}
      description={translator.list(catalogue.corridors.map(({ id }) => nameOf(id)))}
      itemsLabel={translator.text('corridor.heading')}
      describeItem={({ id }) => nameOf(id)}
      onSelect={({ id }) => change({ ...opening, corridor: id })}
    />
  );
}

/** Opening a corridor keeps categories, stages and years; what belonged to another place goes. */
const opening = { page: 'atlas', origins: [], destinations: [], evidence: null, camera: null } as const;

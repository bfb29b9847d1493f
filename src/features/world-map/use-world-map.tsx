import { useMemo, type ReactNode } from 'react';
import type { Source } from '#domain/source.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import { planWorld } from '#map/plan/plan-world.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { createWorldNaming, sayFlow } from '#reading/flow-words.ts';
import { readDrawn, sayWorldSelection } from '#reading/world-sentences.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useMedia } from '#state/use-media.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { WorldLegend } from './world-legend.tsx';

/** What a map needs to show the flows: everything but the map itself. */
interface WorldMap {
  readonly plan: MapPlan;
  readonly basemapName: string;
  /** West, south, east, north: the inhabited world. */
  readonly bounds: readonly [number, number, number, number];
  readonly label: string;
  readonly description: string;
  readonly itemsLabel: string;
  readonly describeItem: (item: MapItem) => string;
  readonly onSelect: (item: MapItem) => void;
  readonly raised: readonly string[];
  readonly sourcesOf: () => readonly Source[];
  readonly legend: ReactNode;
}

const world = [-180, -56, 180, 76] as const;
/** Where lanes at their usual width would hide the map. */
const smallScreen = '(max-width: 600px), (max-height: 480px)';

/** The answer as a map, with its words and its legend. */
export function useWorldMap({ index, names }: ReadyWorld, { result }: WorldAnswer): WorldMap {
  const translator = useTranslator();
  const { view, change } = useView();
  const isHalfScale = useMedia(smallScreen);
  const chosenPerPixel = view.perPixel;
  const plan = useMemo(
    () => planWorld({ result, index, names, chosenPerPixel, isHalfScale }),
    [result, index, names, chosenPerPixel, isHalfScale],
  );
  const naming = useMemo(() => createWorldNaming(names, index.sources), [names, index]);
  const describeItem = useMemo(() => {
    const flows = new Map(result.flows.map((flow) => [flow.id, flow]));
    return ({ figures: [id] }: MapItem) => {
      const flow = flows.get(id ?? '');
      return flow === undefined ? '' : sayFlow(flow, result.series, naming, translator);
    };
  }, [result, naming, translator]);
  // The line whose evidence is open stays brought forward.
  const raised = useMemo(() => (view.evidence === null ? [] : [view.evidence]), [view.evidence]);
  const selection = sayWorldSelection(result, naming, translator);
  const description = useMemo(
    () => [...readDrawn(result, naming, translator), translator.text('world.map-summary')].join(' '),
    [result, naming, translator],
  );
  return {
    plan,
    basemapName: 'overview',
    bounds: world,
    label: translator.text('world.map-label', { view: selection }),
    description,
    itemsLabel: translator.text('world.items'),
    describeItem,
    onSelect: ({ figures: [id] }) => change({ evidence: id ?? null }),
    raised,
    sourcesOf: () => index.sources.filter(({ id }) => result.flows.some(({ sources }) => sources.includes(id))),
    legend: <WorldLegend plan={plan} result={result} onRescale={(perPixel) => change({ perPixel })} />,
  };
}

import { useMemo } from 'react';
import { layoutSchematic } from '#charts/schematic/layout.ts';
import { Schematic } from '#charts/schematic/schematic.tsx';
import { Sankey } from '#charts/sankey/sankey.tsx';
import { WayMatrix } from '#charts/way-matrix/way-matrix.tsx';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { WayBundle } from '#query/way-graph-bundles.ts';
import { findWayLegs } from '#query/way-graph-legs.ts';
import { findWayPairs } from '#query/way-graph-pairs.ts';
import type { WayGraph } from '#query/way-graph.ts';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import type { View } from '#url/view.ts';
import { createWaySaying } from './way-saying.ts';
import { useWayChoice } from './use-way-choice.ts';

export interface WayPictureInput {
  readonly corridor: ReadyCorridor;
  readonly bundle: WayBundle;
  readonly graph: WayGraph;
  readonly naming: Naming;
}

interface WayPictureProps extends WayPictureInput {
  readonly shape: NonNullable<View['shape']>;
  readonly widthPixels: number;
}

/** The graph in the shape chosen; pointing shows on the map and in the table, choosing an end filters the whole screen. */
export function WayPicture({ corridor, bundle, graph, naming, shape, widthPixels }: WayPictureProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const [hovered, onHover] = useHover();
  const { dataset, query } = corridor;
  const { series } = dataset.catalogue;
  const saying = useMemo(() => createWaySaying(graph, bundle, naming, translator), [graph, bundle, naming, translator]);
  const choiceOf = useWayChoice(graph, query, saying, naming);
  const legs = useMemo(() => findWayLegs(bundle.figures, dataset.corridor, series), [bundle, dataset.corridor, series]);
  const pairs = useMemo(() => findWayPairs(graph, bundle.gaps, series), [graph, bundle, series]);
  const shared = {
    title: translator.text('ways.heading'),
    theme,
    hovered: useMemo(() => new Set(hovered), [hovered]),
    onHover,
    widthPixels,
    direction: translator.direction,
  };
  if (shape === 'matrix') {
    return (
      <WayMatrix
        {...shared}
        pairs={pairs}
        names={saying.names}
        sayAmount={({ amount }) => saying.short(amount)}
        labelOf={saying.pair}
        choiceOf={choiceOf.node}
      />
    );
  }
  if (shape === 'schematic') {
    const names = new Map(legs.stops.map((code) => [code, naming.country(code)]));
    const { hidden } = layoutSchematic({ ways: legs, names, widthPixels, direction: translator.direction });
    if (legs.legs.length === 0) return <p>{translator.text('ways.schematic-none')}</p>;
    return (
      <>
        <Schematic
          {...shared}
          ways={legs}
          names={names}
          sayLeg={saying.legLines}
          labelOf={saying.leg}
          choiceOf={choiceOf.country}
        />
        {hidden.length === 0 ? null : <p className="ui-soft">{translator.text('ways.hidden', { count: hidden.length })}</p>}
      </>
    );
  }
  return (
    <Sankey
      {...shared}
      graph={graph}
      words={saying.words}
      colourOf={(category) => categoryAppearance[category][theme]}
      choiceOf={choiceOf.node}
    />
  );
}

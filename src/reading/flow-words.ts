import type { Source } from '#domain/source.ts';
import type { WorldNames, WorldSeries } from '#domain/world.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Figure } from '#query/result.ts';
import type { WorldEnd, WorldFlow } from '#query/world/world-result.ts';
import { labelFigure, sayFigure } from './figure-words.ts';
import type { Naming } from './names.ts';

/** A region in the place of a country's code, so that a flow between regions is said like any other. */
const regionCode = /^region:/;

/** The code of an end: a country's own, or `region:<id>` for a group. */
export function codeOfEnd(end: WorldEnd): string {
  return end.kind === 'country' ? end.code : `region:${end.region}`;
}

/** Names of the world view; what the language has no name for stays a code. Of places, topics and corridors it knows none. */
export function createWorldNaming(names: WorldNames, sources: readonly Source[]): Naming {
  const publishers = new Map(sources.map((source) => [source.id, source.publisher]));
  return {
    country: (code) => names.countries[code] ?? names.regions[code.replace(regionCode, '')] ?? code,
    place: (id) => id,
    series: (id) => names.series[id]?.title ?? id,
    topic: (id) => id,
    corridor: (id) => id,
    publisher: (id) => publishers.get(id) ?? id,
  };
}

/** A flow as a figure, so that it is labelled, cited and exported as every other number of the atlas is. */
export function flowToFigure(flow: WorldFlow, series: WorldSeries): Figure {
  return {
    id: flow.id,
    series: series.id,
    category: series.category,
    stage: series.stage,
    measure: series.measure,
    unit: series.unit,
    origin: codeOfEnd(flow.origin),
    destination: codeOfEnd(flow.destination),
    place: null,
    amount: flow.amount,
    years: flow.years,
    drawn: flow.drawn,
    quality: flow.quality,
    sources: flow.sources,
    observations: flow.observations,
    alternatives: [],
  };
}

/** "Refugees from the Sudan in Chad, 2022". */
export function labelFlow(flow: WorldFlow, series: WorldSeries, naming: Naming, translator: Translator): string {
  return labelFigure(flowToFigure(flow, series), naming, translator);
}

/** The label and the number, and of groups how many pairs of countries they add up. */
export function sayFlow(flow: WorldFlow, series: WorldSeries, naming: Naming, translator: Translator): string {
  const said = sayFigure(flowToFigure(flow, series), naming, translator);
  return isGrouped(flow) ? `${said} (${sayPairs(flow, translator)})` : said;
}

/** Whether an end is a group of countries. */
export function isGrouped({ origin, destination }: WorldFlow): boolean {
  return origin.kind === 'region' || destination.kind === 'region';
}

/** "12 pairs of countries, from 5 countries to 4 countries". */
export function sayPairs({ pairs, countries }: WorldFlow, translator: Translator): string {
  return translator.text('world.pairs', { pairs, origins: countries.origin, destinations: countries.destination });
}

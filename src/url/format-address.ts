import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { formatQueryString } from '#lib/query-string.ts';
import { formatPath } from './address-path.ts';
import { formatCamera } from './camera-parameter.ts';
import { toCanonicalView } from './canonical-view.ts';
import { formatChoice } from './list-parameter.ts';
import type { CompareChoice } from './compare-choice.ts';
import type { ResponsesChoice } from './responses-choice.ts';
import { formatSeat } from './seat-parameter.ts';
import { pagesWithCorridor, type View } from './view.ts';
import type { WorldChoice } from './world-choice.ts';
import { formatYearRange } from './year-range-parameter.ts';

/**
 * The address of a view: path and search, canonical, its parameters always in one order and none for a default,
 * so that the same picture has one address. The base is the folder the site is hosted in, `/` or `/atlas/`.
 */
export function formatAddress(view: View, base = '/'): string {
  const canonical = toCanonicalView(view);
  const { page, corridor, years, origins, destinations, evidence, panel, camera, language, release, since, ...choices } =
    canonical;
  const [yearName, yearValue] = years === null ? ['year', undefined] : formatYearRange(years);
  const parameters: readonly Parameter[] = [
    // Elsewhere the path names the corridor.
    ['corridor', pagesWithCorridor.includes(page) ? corridor : null],
    ['category', formatChoice(choices.categories, categories)],
    ['stage', formatChoice(choices.stages, stages)],
    [yearName, yearValue],
    ['month', canonical.month?.toString()],
    ['from', origins.join(',')],
    ['to', destinations.join(',')],
    ['seat', canonical.seat === null ? null : formatSeat(canonical.seat)],
    ['evidence', evidence],
    ['panel', panel],
    ['map', camera === null ? null : formatCamera(camera)],
    ['scale', canonical.perPixel?.toString()],
    ['shape', canonical.shape],
    ['base', canonical.baseYear?.toString()],
    ...compareParameters(canonical.compare),
    ...worldParameters(canonical.world),
    ...responsesParameters(canonical.responses),
    ['since', since],
    ['lang', language],
    ['release', release],
  ];
  const given = parameters.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return formatPath(canonical, base) + formatQueryString(given);
}

type Parameter = readonly [name: string, value: string | null | undefined];

function compareParameters({ corridor, years }: CompareChoice): readonly Parameter[] {
  return [
    ['with', corridor],
    ['with-years', years === null ? null : formatYearRange(years)[1]],
  ];
}

function worldParameters({ series, country, way, grouping, top }: WorldChoice): readonly Parameter[] {
  return [
    ['series', series],
    ['country', country],
    ['way', way],
    ['group', grouping],
    ['top', top?.toString()],
  ];
}

function responsesParameters({ part, area, country, actor, item, processes }: ResponsesChoice): readonly Parameter[] {
  return [
    ['part', part],
    ['area', area],
    ['country', country],
    ['actor', actor],
    ['item', item],
    ['process', processes.join(',')],
  ];
}

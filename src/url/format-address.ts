import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { formatQueryString } from '#lib/query-string.ts';
import { formatPath } from './address-path.ts';
import { formatCamera } from './camera-parameter.ts';
import { toCanonicalView } from './canonical-view.ts';
import { formatChoice } from './list-parameter.ts';
import type { View } from './view.ts';
import { formatYearRange } from './year-range-parameter.ts';

/**
 * The address of a view: path and search, canonical, its parameters always in one order and none for a default,
 * so that the same picture has one address. The base is the folder the site is hosted in, `/` or `/atlas/`.
 */
export function formatAddress(view: View, base = '/'): string {
  const { page, corridor, years, origins, destinations, evidence, panel, camera, language, release, since, ...choices } =
    toCanonicalView(view);
  const [yearName, yearValue] = years === null ? ['year', undefined] : formatYearRange(years);
  const parameters: readonly (readonly [string, string | null | undefined])[] = [
    // Elsewhere the path names the corridor.
    ['corridor', page === 'evidence' ? corridor : null],
    ['category', formatChoice(choices.categories, categories)],
    ['stage', formatChoice(choices.stages, stages)],
    [yearName, yearValue],
    ['from', origins.join(',')],
    ['to', destinations.join(',')],
    ['evidence', evidence],
    ['panel', panel],
    ['map', camera === null ? null : formatCamera(camera)],
    ['since', since],
    ['lang', language],
    ['release', release],
  ];
  const given = parameters.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return formatPath({ page, corridor }, base) + formatQueryString(given);
}

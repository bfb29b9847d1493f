import type { WorldIndex, WorldSeries } from '#domain/world.ts';
import type { WorldQuery } from '#query/world/world-result.ts';
import type { View } from '#url/view.ts';

/** What of the address is used, and what of it is not known here. */
export interface WorldChosen {
  readonly series: WorldSeries;
  readonly query: WorldQuery;
  /** Whether the grouping is the map's own choice, by how far out it is. */
  readonly isGroupingAutomatic: boolean;
  /** Codes of the address that name nothing here: the usual is shown instead. */
  readonly unknown: readonly { readonly parameter: 'series' | 'country'; readonly given: string }[];
}

const usualSeries = 'unhcr.refugees.stock';
const usualTop = 100;

/** Farther out than this the lines of single countries cannot be told apart: a map of the world is then 780 pixels wide. */
const farZoom = 0.6;

/**
 * The series and the question of an address; null where nothing can be shown at all. What it leaves out: refugees by origin and
 * asylum, the series' last full year, all countries, the hundred largest, and groups where the whole
 * world is seen from far out.
 */
export function chooseWorld(view: View, { series, countries }: WorldIndex, isSmallMap: boolean): WorldChosen | null {
  const { world, years, camera } = view;
  const asked = series.find(({ id }) => id === world.series);
  const shown = asked ?? series.find(({ id }) => id === usualSeries) ?? series[0];
  if (shown === undefined) return null;
  const isCountryKnown = world.country === null || countries.some(({ code }) => code === world.country);
  const country = isCountryKnown ? world.country : null;
  const isFar = camera === null ? isSmallMap : camera.zoom < farZoom;
  return {
    series: shown,
    query: {
      years: years ?? { from: shown.focusYear, to: shown.focusYear },
      country,
      way: world.way ?? 'both',
      grouping: world.grouping ?? (isFar && country === null ? 'region' : 'country'),
      top: world.top ?? usualTop,
    },
    isGroupingAutomatic: world.grouping === null,
    unknown: [
      ...(world.series !== null && asked === undefined ? [{ parameter: 'series' as const, given: world.series }] : []),
      ...(world.country !== null && !isCountryKnown ? [{ parameter: 'country' as const, given: world.country }] : []),
    ],
  };
}

import type { CorridorWithSeries } from '#domain/corridor.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import type { CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import { type CorridorInput, toCorridor } from './to-corridor.ts';
import { toSeries, type UsedIds } from './to-outline.ts';

/** The file `corridor/<id>`: only the series its rows name come with it, and of their publications only those of its own rows. */
export function toCorridorFile(
  input: CorridorInput,
  series: readonly CatalogueSeries[],
  used: Pick<UsedIds, 'series' | 'sources'>,
): CorridorWithSeries {
  const wholes = new Map(series.map(({ id, partOf }) => [id, partOf]));
  return {
    ...toCorridor(input),
    series: series
      .filter(({ id }) => used.series.has(id))
      .map((each) =>
        toSeries({
          ...each,
          sources: each.sources.filter((source) => used.sources.has(source)),
          partOf: findWhole(each.partOf, wholes, used.series),
        }),
      ),
  };
}

/** The nearest whole that is here: a part stays a part where the whole between is of another corridor. */
function findWhole(
  partOf: SeriesId | null,
  wholes: ReadonlyMap<SeriesId, SeriesId | null>,
  here: ReadonlySet<SeriesId>,
): Series['partOf'] {
  if (partOf === null || here.has(partOf)) return partOf;
  return findWhole(wholes.get(partOf) ?? null, wholes, here);
}

import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { regions } from '#domain/region.ts';
import type { Language } from '#domain/language.ts';
import type { Series } from '#domain/series.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import { compareText } from '#lib/compare-text.ts';
import type { CatalogueCorridor, CatalogueSeries, CatalogueText } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toCorridorSummary } from './to-corridor.ts';

/** The ids that the corridors' files name; nothing else is sent to the browser. */
export interface UsedIds {
  readonly series: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What every screen needs, without words. Codes that are no place (`UNK`) have a name but no label point. */
export function toOutline(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  used: UsedIds,
  release: string,
): AtlasOutline {
  return {
    release,
    corridors: written.corridors.toSorted(compareInLists).map(toCorridorSummary),
    countries: countries.flatMap(({ code, point }) =>
      point === null || !used.countries.has(code)
        ? []
        : [{ code, longitude: toHundredth(point[0]), latitude: toHundredth(point[1]) }],
    ),
    seas: written.seas.map(({ id, position, otherPositions, rank }) =>
      otherPositions === undefined ? { id, position, rank } : { id, position, otherPositions, rank },
    ),
  };
}

/** By region, then as the region's files say, then by id. */
function compareInLists(first: CatalogueCorridor, second: CatalogueCorridor): number {
  return (
    regionOf(first) - regionOf(second) ||
    (first.order ?? Infinity) - (second.order ?? Infinity) ||
    compareText(first.id, second.id)
  );
}

function regionOf({ region }: CatalogueCorridor): number {
  return region === undefined ? regions.length : regions.indexOf(region);
}

/** The words of one language that every screen needs. `boundaryNotes` are the boundary policy's, in that language. */
export function toOutlineNames(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  used: UsedIds,
  boundaryNotes: Readonly<Record<string, string>>,
  language: Language,
): OutlineNames {
  return {
    countries: toTexts(
      countries.filter(({ code }) => used.countries.has(code)).map(({ code, names }) => [code, names]),
      language,
    ),
    seas: toTexts(
      written.seas.map(({ id, names }) => [id, names]),
      language,
    ),
    corridors: Object.fromEntries(written.corridors.map(({ id, name }) => [id, { name: name[language] }])),
    boundaryNotes,
  };
}

/** A label needs no more than about a kilometre. */
export function toHundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** One language of a list of texts, by key. */
export function toTexts(
  named: readonly (readonly [key: string, text: CatalogueText])[],
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(named.map(([key, text]) => [key, text[language]]));
}

/** A written series without its words. */
export function toSeries(written: CatalogueSeries): Series {
  const { id, category, stage, role, measure, unit, sources, addableOver, sumGroup, partOf, topic, reads, isMinimum } = written;
  const breaks = written.breaks.map(({ year, key }) => ({ year, key }));
  return { id, category, stage, role, measure, unit, sources, addableOver, sumGroup, partOf, topic, reads, isMinimum, breaks };
}

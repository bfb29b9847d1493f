import type { Language } from '#domain/language.ts';
import type { WorldIndex, WorldNames, WorldSeries } from '#domain/world.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toSeriesTitle } from './to-corridor-names.ts';
import { toHundredth, toSeries, toTexts } from './to-outline.ts';
import { toSource } from './to-source.ts';
import type { WorldTableFile } from './world-tables.ts';

/** As wide as the largest pair of a series may be drawn. */
const widestPixels = 24;

/** What the world view can show, without words. Codes that are no place (`UNK`) are in the names and not here. */
export function toWorldIndex(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  tables: readonly WorldTableFile[],
): WorldIndex {
  const codes = codesOf(tables);
  const sources = new Set(tables.flatMap((table) => table.sources));
  const regions = new Map(written.worldRegions.map(({ id, unsd }) => [unsd, id]));
  return {
    series: tables.map(toWorldSeries),
    countries: countries.flatMap(({ code, point, subregion }) =>
      point === null || !codes.has(code)
        ? []
        : [
            {
              code,
              longitude: toHundredth(point[0]),
              latitude: toHundredth(point[1]),
              region: regions.get(subregion) ?? null,
            },
          ],
    ),
    regions: written.worldRegions.map(({ id, position: [longitude, latitude] }) => ({ id, longitude, latitude })),
    sources: written.sources.filter(({ id }) => sources.has(id)).map(toSource),
  };
}

/** Every word of the world view in one language. */
export function toWorldNames(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  tables: readonly WorldTableFile[],
  language: Language,
): WorldNames {
  const codes = codesOf(tables);
  return {
    countries: toTexts(
      countries.filter(({ code }) => codes.has(code)).map(({ code, names }) => [code, names]),
      language,
    ),
    regions: toTexts(
      written.worldRegions.map(({ id, names }) => [id, names]),
      language,
    ),
    series: Object.fromEntries(tables.map(({ series }) => [series.id, toSeriesTitle(series, language)])),
  };
}

function codesOf(tables: readonly WorldTableFile[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ countries }) => countries));
}

function toWorldSeries({ series, file, years, largest, sources }: WorldTableFile): WorldSeries {
  const yearsWithFigures = years.map(({ year }) => year);
  return {
    ...toSeries({ ...series, sources: series.sources.filter((source) => sources.includes(source)) }),
    years: { from: yearsWithFigures[0] ?? 0, to: yearsWithFigures.at(-1) ?? 0 },
    yearsWithFigures,
    focusYear: findFocusYear(years),
    rows: file.rows ?? 0,
    perYearPerPixel: roundUp(largest / widestPixels),
  };
}

/** The last closed year with at least half as many pairs as the fullest: where none is closed, the last. */
function findFocusYear(years: WorldTableFile['years']): number {
  const most = Math.max(...years.map(({ pairs }) => pairs));
  const last = years.findLast(({ pairs, isOpen }) => !isOpen && pairs * 2 >= most) ?? years.at(-1);
  return last?.year ?? 0;
}

/** The next 1, 2 or 5 with zeros, and at least 1: a scale that can be said. */
function roundUp(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(number, 1)));
  return power * ([1, 2, 5].find((step) => step * power >= number) ?? 10);
}

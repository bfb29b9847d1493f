import type { CorridorNames, SeriesText } from '#domain/catalogue.ts';
import type { Language } from '#domain/language.ts';
import type { CatalogueCorridor, CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toTexts, type UsedIds } from './to-outline.ts';

/** The words of one language that one corridor's screen says, and no others. */
export function toCorridorNames(
  corridor: CatalogueCorridor,
  written: WrittenCatalogue,
  used: UsedIds,
  language: Language,
): CorridorNames {
  return {
    places: toTexts(
      written.places.filter(({ id }) => used.places.has(id)).map(({ id, names }) => [id, names]),
      language,
    ),
    series: Object.fromEntries(
      written.series.filter(({ id }) => used.series.has(id)).map((series) => [series.id, toSeriesText(series, language)]),
    ),
    routes: toTexts(
      corridor.routes.map(({ id, name }) => [id, name]),
      language,
    ),
    bases: toTexts(Object.entries(corridor.bases), language),
    gaps: toTexts(
      corridor.gaps.map(({ category, stage, reason }) => [`${category}/${stage}`, reason]),
      language,
    ),
  };
}

/** What a series counts, how, and what it does not say, in one language. */
export function toSeriesText({ title, method, limits, breaks }: CatalogueSeries, language: Language): SeriesText {
  return {
    title: title[language],
    method: method[language],
    limits: limits[language],
    breaks: toTexts(
      breaks.map(({ key, note }) => [key, note]),
      language,
    ),
  };
}

import type { CorridorNames, SeriesNotes, SeriesText, SeriesTitle } from '#domain/catalogue.ts';
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
  const series = written.series.filter(({ id }) => used.series.has(id));
  const topics = written.topics.filter(({ id }) => series.some(({ topic }) => topic === id));
  return {
    summary: corridor.summary[language],
    places: toTexts(
      written.places.filter(({ id }) => used.places.has(id)).map(({ id, names }) => [id, names]),
      language,
    ),
    series: Object.fromEntries(series.map((each) => [each.id, toSeriesTitle(each, language)])),
    topics: Object.fromEntries(topics.map(({ id, title, note }) => [id, { title: title[language], note: note[language] }])),
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
export function toSeriesText(series: CatalogueSeries, language: Language): SeriesText {
  return { ...toSeriesTitle(series, language), ...toSeriesNotes(series, language) };
}

/** How a series is made and what it does not say, in one language. */
export function toSeriesNotes({ method, limits }: CatalogueSeries, language: Language): SeriesNotes {
  return { method: method[language], limits: limits[language] };
}

/** What every screen of a series says, in one language. */
export function toSeriesTitle({ title, breaks }: CatalogueSeries, language: Language): SeriesTitle {
  return {
    title: title[language],
    breaks: toTexts(
      breaks.map(({ key, note }) => [key, note]),
      language,
    ),
  };
}

import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Language } from '#domain/language.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import type { CatalogueText } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toCorridorSummary } from './to-corridor.ts';

/** The ids that the corridors' files name; nothing else is sent to the browser. */
export interface UsedIds {
  readonly series: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** The catalogue without words. Codes that are no place (`UNK`) have a name but no label point. */
export function toCatalogue(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  used: UsedIds,
  release: string,
): Catalogue {
  return {
    release,
    corridors: written.corridors.map(toCorridorSummary),
    series: written.series
      .filter(({ id }) => used.series.has(id))
      .map(
        ({
          id,
          category,
          stage,
          role,
          measure,
          unit,
          sources,
          addableOver,
          sumGroup,
          partOf,
          topic,
          reads,
          isMinimum,
          breaks,
        }) => ({
          id,
          category,
          stage,
          role,
          measure,
          unit,
          sources: sources.filter((source) => used.sources.has(source)),
          addableOver,
          sumGroup,
          partOf: partOf !== null && used.series.has(partOf) ? partOf : null,
          topic,
          reads,
          isMinimum,
          breaks: breaks.map(({ year, key }) => ({ year, key })),
        }),
      ),
    sources: written.sources
      .filter(({ id }) => used.sources.has(id))
      .map(({ id, publisher, title, date, licence, licenceStatus, page, evidence }) => ({
        id,
        publisher,
        title,
        date,
        licence,
        licenceStatus,
        page,
        evidence,
      })),
    countries: countries.flatMap(({ code, point }) =>
      point === null || !used.countries.has(code) ? [] : [{ code, longitude: point[0], latitude: point[1] }],
    ),
    seas: written.seas.map(({ id, position, rank }) => ({ id, position, rank })),
  };
}

/** The words of one language for everything in use. `boundaryNotes` are the boundary policy's, in that language. */
export function toNames(
  written: WrittenCatalogue,
  countries: readonly CountryRecord[],
  used: UsedIds,
  boundaryNotes: Readonly<Record<string, string>>,
  language: Language,
): CatalogueNames {
  const texts = (named: readonly (readonly [string, CatalogueText])[]): Record<string, string> =>
    Object.fromEntries(named.map(([id, text]) => [id, text[language]]));
  return {
    countries: texts(countries.filter(({ code }) => used.countries.has(code)).map(({ code, names }) => [code, names])),
    places: texts(written.places.filter(({ id }) => used.places.has(id)).map(({ id, names }) => [id, names])),
    seas: texts(written.seas.map(({ id, names }) => [id, names])),
    series: Object.fromEntries(
      written.series
        .filter(({ id }) => used.series.has(id))
        .map(({ id, title, method, limits, breaks }) => [
          id,
          {
            title: title[language],
            method: method[language],
            limits: limits[language],
            breaks: texts(breaks.map(({ key, note }) => [key, note])),
          },
        ]),
    ),
    corridors: Object.fromEntries(
      written.corridors.map(({ id, name, summary, routes, bases, gaps }) => [
        id,
        {
          name: name[language],
          summary: summary[language],
          routes: texts(routes.map((route) => [route.id, route.name])),
          bases: texts(Object.entries(bases)),
          gaps: texts(gaps.map(({ category, stage, reason }) => [`${category}/${stage}`, reason])),
        },
      ]),
    ),
    boundaryNotes,
  };
}

import { categories } from '#domain/category.ts';
import { languages, type Language } from '#domain/language.ts';
import { areasOfWork } from '#domain/area-of-work.ts';
import type { Responses, ResponsesNames } from '#domain/responses.ts';
import { stages } from '#domain/stage.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import type { WrittenItem } from '#pipeline/schemas/response-schemas.ts';
import { toJsonBytes } from './build-corridor.ts';
import { toCorridorTies } from './to-corridor-ties.ts';
import { toFiled } from './to-filed.ts';
import { toProcess } from './to-process.ts';
import { toCountryRegion } from './to-country-region.ts';
import { toResponsesNames } from './to-responses-names.ts';
import type { DataFile } from './write-files.ts';

/** The files of the record of responses: `responses`, and its words by language. */
export function buildResponses(
  written: WrittenResponses,
  corridors: readonly CatalogueCorridor[],
  countries: readonly CountryRecord[],
): readonly DataFile[] {
  const responses = toResponses(written, corridors, countries);
  const names = (language: Language): ResponsesNames => toResponsesNames(written, responses, countries, language);
  return [
    { key: 'responses', content: toJsonBytes(responses), extension: 'json' },
    ...languages.map((language): DataFile => ({
      key: `responses/names/${language}`,
      content: toJsonBytes(names(language)),
      extension: 'json',
    })),
  ];
}

/** The record without words. Its countries are those it names: the outline of the atlas does not carry them all. */
function toResponses(
  written: WrittenResponses,
  corridors: readonly CatalogueCorridor[],
  countries: readonly CountryRecord[],
): Responses {
  const { document, memberships } = written;
  const processes = written.processes.map((process) => toProcess(process, memberships));
  const used = new Set([
    ...written.items.flatMap((item) => Object.keys(item.countries)),
    ...written.places.flatMap((place) => place.countries),
    ...processes.flatMap(({ lists }) => lists.flatMap((list) => list.countries)),
    ...corridors.flatMap(({ seats }) => [...seats.origins, ...seats.transits, ...seats.destinations]),
  ]);
  return {
    document,
    items: written.items.toSorted(compareInDocument).map((item) => ({
      id: item.id,
      kind: item.kind,
      areas: toFiled(areasOfWork, item.areas),
      stages: toFiled(stages, item.stages),
      categories: toFiled(categories, item.categories),
      actors: toFiled(Object.keys(item.actors), item.actors),
      countries: toFiled(Object.keys(item.countries), item.countries),
      places: item.places,
      corridors: toCorridorTies(item, corridors, written.places, processes),
      processes: item.processes,
      asOf: document.year,
      citation: item.citation,
    })),
    actors: written.actors.map(({ id, kind }) => ({ id, kind })),
    places: written.places.map(({ id, kind, position: [longitude, latitude], countries: own }) => ({
      id,
      kind,
      longitude,
      latitude,
      countries: own,
    })),
    processes,
    countries: countries.flatMap(({ code, point, region }) => {
      const countryRegion = toCountryRegion(region);
      if (!used.has(code) || point === null || countryRegion === null) return [];
      return [{ code, longitude: toHundredth(point[0]), latitude: toHundredth(point[1]), region: countryRegion }];
    }),
  };
}

/** As the document names them: by their own line, the last of the citation. */
function compareInDocument(first: WrittenItem, second: WrittenItem): number {
  return first.citation.lines[1] - second.citation.lines[1];
}

/** A label needs no more than about a kilometre. */
function toHundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

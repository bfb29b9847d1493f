import { areasOfWork } from '#domain/area-of-work.ts';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import type { WrittenItem } from '#pipeline/schemas/response-schemas.ts';
import { checkMemberships } from './check-memberships.ts';
import { describeUnknown } from './describe-unknown.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { Problem } from './problem.ts';

/** What the record of responses is checked against. */
export interface ResponseFacts {
  readonly corridors: readonly string[];
  /** Countries with a label point, a name in every language and a region of the United Nations. */
  readonly countries: ReadonlySet<string>;
}

/** Every broken rule of the record of responses, file by file. Shapes are checked before, by `readResponses`. */
export function checkResponses(responses: WrittenResponses, facts: ResponseFacts): readonly Problem[] {
  const { items, actors, places, processes, writtenIn } = responses;
  const known: Record<LinkedField, { readonly ids: Iterable<string>; readonly lookedIn: string; readonly rule: string }> = {
    actors: { ids: idsOf(actors), lookedIn: 'actors.json', rule: 'unknown-actor' },
    places: { ids: idsOf(places), lookedIn: 'response-places.json', rule: 'unknown-place' },
    processes: { ids: idsOf(processes), lookedIn: 'any file of processes/', rule: 'unknown-process' },
    corridors: { ids: facts.corridors, lookedIn: 'data/catalogue/corridors/', rule: 'unknown-corridor' },
    countries: { ids: facts.countries, lookedIn: 'data/evidence/countries.json', rule: 'unknown-country' },
  };
  const checkItem = (item: WrittenItem): readonly Problem[] => {
    const where = writtenIn[`item:${item.id}`] ?? 'responses';
    const unknown = linkedFields.flatMap((field) => {
      const { ids, lookedIn, rule } = known[field];
      const isKnown = new Set(ids);
      return linksOf(item, field)
        .filter((each) => !isKnown.has(each))
        .map((each) => ({
          where,
          at: `${item.id}.${field}`,
          rule,
          detail: describeUnknown(each, field === 'countries' ? [] : isKnown, lookedIn),
        }));
    });
    const [first, last] = item.citation.lines;
    return [
      ...unknown,
      ...(first > last
        ? [{ where, at: `${item.id}.citation.lines`, rule: 'lines-reversed', detail: `${first} comes after ${last}` }]
        : []),
    ];
  };
  const placeProblems = places.flatMap(({ id, countries }) =>
    countries
      .filter((code) => !facts.countries.has(code))
      .map((code) => ({
        where: 'response-places.json',
        at: `${id}.countries`,
        rule: 'unknown-country',
        detail: describeUnknown(code, [], 'data/evidence/countries.json'),
      })),
  );
  return [
    ...findDuplicates((id) => writtenIn[`item:${id}`] ?? 'responses', items),
    ...findDuplicates(() => 'actors.json', actors),
    ...findDuplicates(() => 'response-places.json', places),
    ...findDuplicates((id) => writtenIn[`process:${id}`] ?? 'processes', processes),
    ...items.flatMap(checkItem),
    ...placeProblems,
    ...findUnused('actors.json', 'actor', actors, new Set(items.flatMap((item) => Object.keys(item.actors)))),
    ...findUnused('response-places.json', 'place', places, new Set(items.flatMap((item) => item.places))),
    ...findEmptyAreas(items),
    ...checkMemberships(responses, facts.countries),
  ];
}

const linkedFields = ['actors', 'places', 'processes', 'corridors', 'countries'] as const;
type LinkedField = (typeof linkedFields)[number];

function linksOf(item: WrittenItem, field: LinkedField): readonly string[] {
  const links = item[field] ?? {};
  return Array.isArray(links) ? links : Object.keys(links);
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function findUnused(
  where: string,
  kind: string,
  entries: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
): readonly Problem[] {
  return entries
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ where, at: id, rule: `${kind}-unused`, detail: `no item names this ${kind}: name it, or take it out` }));
}

/** The document fills each of its five areas with examples. */
function findEmptyAreas(items: readonly WrittenItem[]): readonly Problem[] {
  return areasOfWork
    .filter((area) => !items.some(({ areas }) => areas[area] === 'stated'))
    .map((area) => ({ where: 'responses', at: area, rule: 'area-without-item', detail: 'no item is stated to be of this area' }));
}

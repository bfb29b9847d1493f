import type { Language } from '#domain/language.ts';
import type { Responses, ResponsesNames } from '#domain/responses.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import { toTexts } from './to-outline.ts';

/** The words of the record in one language. */
export function toResponsesNames(
  written: WrittenResponses,
  { countries: used }: Pick<Responses, 'countries'>,
  countries: readonly CountryRecord[],
  language: Language,
): ResponsesNames {
  const codes = new Set(used.map(({ code }) => code));
  return {
    items: byId(written.items, ({ title, description }) => ({ title: title[language], description: description[language] })),
    actors: byId(written.actors, ({ name, short }) => ({ name: name[language], short: short[language] })),
    places: byId(written.places, ({ name, note }) => ({ name: name[language], note: note[language] })),
    processes: byId(written.processes, ({ name, short, region, secretariat, caveat, lists }) => ({
      name: name[language],
      short: short[language],
      region: region[language],
      secretariat: secretariat?.[language] ?? '',
      asOf: Object.fromEntries(lists.map(({ role, asOf }) => [role, asOf[language]])),
      caveat: caveat?.[language] ?? '',
    })),
    countries: toTexts(
      countries.filter(({ code }) => codes.has(code)).map(({ code, names }) => [code, names]),
      language,
    ),
  };
}

function byId<Entry extends { readonly id: string }, Text>(
  entries: readonly Entry[],
  say: (entry: Entry) => Text,
): Readonly<Record<string, Text>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, say(entry)]));
}

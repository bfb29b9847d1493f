import type { Language } from '#domain/language.ts';
import type { Responses, ResponsesNames } from '#domain/responses.ts';
import { dataQuery } from './data-query.ts';
import { readPublished } from './read-published.ts';

/** What the 2009 document names, and who sits in which consultative process; asked for when a screen shows it. */
export const responsesQuery = dataQuery(
  'responses',
  readPublished<Responses>(['document', 'items', 'actors', 'places', 'processes', 'countries']),
);

export function responsesNamesQuery(language: Language) {
  return dataQuery(
    `responses/names/${language}`,
    readPublished<ResponsesNames>(['items', 'actors', 'places', 'processes', 'countries']),
  );
}

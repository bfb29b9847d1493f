import type { Catalogue } from '#domain/catalogue.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { Seat } from '#domain/seat.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Result } from '#query/result.ts';
import { sayDeaths, sayMissing, sayYearOnly } from './absence-sentences.ts';
import { sayEmptiedBy } from './emptied-words.ts';
import { sayMainFigures } from './figure-sentences.ts';
import type { Naming } from './names.ts';
import { saySeat } from './seat-words.ts';
import { saySelection } from './selection-sentence.ts';

/** What a reading is made from: the answer, where, and the words. */
export interface ReadingInput {
  readonly result: Result;
  readonly corridor: CorridorId;
  readonly catalogue: Catalogue;
  readonly naming: Naming;
  readonly translator: Translator;
  /** Whose eyes the view is read with; nobody's unless given. */
  readonly seat?: Seat | null;
  /** Files that failed or are still on their way, by name: nothing is said about what they would hold. */
  readonly unavailable?: readonly string[];
}

/**
 * The view in at most three short paragraphs, which are also the map's text alternative and the text of a share:
 * what is selected; the two or three numbers that matter, with their sources and where sources differ; the deaths,
 * at least, and how much is missing. Of an empty view: which filter emptied it.
 */
export function readView(input: ReadingInput): readonly string[] {
  const { result, translator, unavailable = [], seat = null } = input;
  const selected = saySelection(result.query, input.corridor, input.naming, translator);
  const selection = seat === null ? selected : `${selected} ${saySeat(seat, input.naming, translator)}`;
  const knowsFigures = !unavailable.includes('observations');
  // What is never drawn comes after the lanes: until then no cell may be called empty.
  const knowsAll = knowsFigures && !unavailable.includes('supporting');
  const knowsDeaths = !unavailable.includes('incidents');
  const isEmpty = result.figures.length === 0 && result.deaths.incidents.length === 0;
  if (isEmpty && knowsAll && knowsDeaths) {
    const emptied = `${translator.text('reading.empty')} ${sayEmptiedBy(result.emptiedBy, translator)}`;
    return [selection, join([emptied, sayYearOnly(result, translator)])];
  }
  const figures = knowsFigures ? sayMainFigures(result, input.catalogue, input.naming, translator) : [];
  const deaths = knowsDeaths ? sayDeaths(result, input.naming, translator) : '';
  const missing = knowsAll ? sayMissing(result, translator) : '';
  const yearOnly = knowsAll ? sayYearOnly(result, translator) : '';
  return [selection, join([...figures, yearOnly]), join([deaths, missing])].filter((paragraph) => paragraph !== '');
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

import { unique } from '#lib/unique.ts';
import type { AddressNotice } from './view.ts';

/** The items of a list that were understood, and a notice for each that was not. */
export interface ParsedList<Item> {
  readonly items: readonly Item[];
  readonly notices: readonly AddressNotice[];
}

/** More items than any list of the atlas has; what comes after them is not read. */
const mostItems = 300;

/** The word for a set chosen to be empty, which is not the same as a set not chosen. */
const emptySet = 'none';

/** Comma-separated items, each read by `readItem`, which returns null for one it does not know. */
export function parseList<Item>(parameter: string, text: string, readItem: (text: string) => Item | null): ParsedList<Item> {
  const items: Item[] = [];
  const notices: AddressNotice[] = [];
  for (const given of unique(splitItems(text)).slice(0, mostItems)) {
    const item = readItem(given);
    if (item === null) notices.push({ parameter, given, reason: 'unknown-value' });
    else items.push(item);
  }
  return { items: unique(items), notices };
}

/**
 * A choice from a vocabulary: `none` is the empty set; nothing, all of it, and only unknown words are null, the
 * default. The items come in the order of the vocabulary.
 */
export function parseChoice<Item extends string>(
  parameter: string,
  text: string | undefined,
  vocabulary: readonly Item[],
): { readonly items: readonly Item[] | null; readonly notices: readonly AddressNotice[] } {
  if (text === undefined || text.trim() === '') return { items: null, notices: [] };
  if (text.trim().toLowerCase() === emptySet) return { items: [], notices: [] };
  const readItem = (given: string): Item | null => vocabulary.find((item) => item === given.toLowerCase()) ?? null;
  const { items, notices } = parseList(parameter, text, readItem);
  return { items: items.length === 0 ? null : toCanonicalChoice(items, vocabulary), notices };
}

/** The address's form of a choice: `none`, or its items with commas; undefined for the default. */
export function formatChoice<Item extends string>(
  items: readonly Item[] | null,
  vocabulary: readonly Item[],
): string | undefined {
  const canonical = toCanonicalChoice(items, vocabulary);
  if (canonical === null) return undefined;
  return canonical.length === 0 ? emptySet : canonical.join(',');
}

/** In the order of the vocabulary, each once; all of it is the same as no choice, null. */
export function toCanonicalChoice<Item extends string>(
  items: readonly Item[] | null,
  vocabulary: readonly Item[],
): readonly Item[] | null {
  if (items === null) return null;
  const chosen = vocabulary.filter((item) => items.includes(item));
  return chosen.length === vocabulary.length ? null : chosen;
}

function splitItems(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

import { invalid, valid, type Parsed } from './parse-result.ts';

/** Longer text is no figure id and no release. */
const longestText = 200;

/** An id as it is written; whether it exists is the reader's to find out. */
export function parseText(text: string): Parsed<string> {
  return toCanonicalText(text) === null ? invalid(text.slice(0, longestText), 'unknown-value') : valid(text.trim());
}

/** Text without spaces around it; null where it is empty, too long or holds characters no id has. */
export function toCanonicalText(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || trimmed.length > longestText || /[\p{Cc}\p{Cs}]/u.test(trimmed) ? null : trimmed;
}

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const latinLetter = /\p{Script=Latin}/u;
const arabicOrIsolate = /[\p{Script=Arabic}\u2068]/u;

/**
 * A Latin name wrapped in invisible marks, so that inside a right-to-left text its punctuation stays on its own
 * side. Text that already reads right to left, or holds isolated names, comes back as it is.
 */
export function isolateLatin(text: string): string {
  if (!latinLetter.test(text) || arabicOrIsolate.test(text)) return text;
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`;
}

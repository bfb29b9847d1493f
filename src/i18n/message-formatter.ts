import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from './translator.ts';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const latinLetter = /\p{Script=Latin}/u;

/**
 * A function from message and arguments to text, each message parsed once. A number in a plain argument is
 * written by `writeNumber`, so that no Latin digit slips into Arabic; a Latin name in a right-to-left text is
 * isolated, so that its punctuation stays on its own side.
 */
export function createMessageFormatter(
  locale: string,
  writeNumber: (value: number) => string,
): (message: string, values: MessageValues) => string {
  const isRightToLeft = locale.startsWith('ar');
  const parsed = new Map<string, IntlMessageFormat>();

  const parse = (message: string): IntlMessageFormat => {
    const known = parsed.get(message);
    if (known) return known;
    const fresh = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    parsed.set(message, fresh);
    return fresh;
  };

  return (message, values) => {
    // Most messages have no argument, and need no parser.
    if (!message.includes('{')) return message;
    return String(parse(message).format(prepareValues(message, values, isRightToLeft, writeNumber)));
  };
}

function prepareValues(
  message: string,
  values: MessageValues,
  isRightToLeft: boolean,
  writeNumber: (value: number) => string,
): Record<string, string | number> {
  const prepared: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') {
      // `{name, plural, …}` and `{name, number}` need the number itself.
      prepared[name] = message.includes(`{${name},`) ? value : writeNumber(value);
    } else {
      const isOption = message.includes(`{${name}, select`);
      const isIsolated = isRightToLeft && !isOption && latinLetter.test(value);
      prepared[name] = isIsolated ? `${firstStrongIsolate}${value}${popDirectionalIsolate}` : value;
    }
  }
  return prepared;
}

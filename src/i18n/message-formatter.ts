import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from './translator.ts';

/** How values are written before they enter a message. */
export interface ValueWriter {
  /** A number that stands alone, so that no Latin digit slips into Arabic. */
  readonly number: (value: number) => string;
  /** A name or phrase. */
  readonly text: (value: string) => string;
}

/**
 * A function from message and arguments to text, each message parsed once. An argument the message names and the
 * caller forgets is an error: a sentence with a hole must not reach a reader.
 */
export function createMessageFormatter(locale: string, write: ValueWriter): (message: string, values: MessageValues) => string {
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
    return String(parse(message).format(writeValues(message, values, write)));
  };
}

function writeValues(message: string, values: MessageValues, write: ValueWriter): Record<string, string | number> {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    // `{name, plural, …}` needs the number itself, `{name, select, …}` the option itself.
    if (message.includes(`{${name},`)) written[name] = value;
    else written[name] = typeof value === 'number' ? write.number(value) : write.text(value);
  }
  return written;
}

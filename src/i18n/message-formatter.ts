import { countedNumber, type CompiledMessage, type MessagePart } from './compiled-message.ts';
import type { MessageValues } from './translator.ts';

/** How values are written before they enter a message. */
export interface ValueWriter {
  /** A number that stands alone, so that no Latin digit slips into Arabic. */
  readonly number: (value: number) => string;
  /** A name or phrase. */
  readonly text: (value: string) => string;
}

/**
 * A function from compiled message and arguments to text. An argument the message names and the caller forgets is an
 * error: a sentence with a hole must not reach a reader. So is a message that nothing has compiled.
 */
export function createMessageFormatter(
  locale: string,
  write: ValueWriter,
): (message: CompiledMessage, values: MessageValues) => string {
  const pluralRules = new Intl.PluralRules(locale);
  const countedFormat = new Intl.NumberFormat(locale);

  const say = (message: CompiledMessage, values: MessageValues, counted?: number): string =>
    typeof message === 'string' ? checkCompiled(message) : message.map((part) => sayPart(part, values, counted)).join('');

  const sayPart = (part: MessagePart, values: MessageValues, counted?: number): string => {
    if (typeof part === 'string') return part;
    if (part === countedNumber) return counted === undefined ? '#' : countedFormat.format(counted);
    const value = findValue(part[0], values);
    if (part.length === 1) return typeof value === 'number' ? write.number(value) : write.text(value);

    const [argument, choice, options] = part;
    if (choice === 'select') return say(options[value] ?? findOther(argument, options), values, counted);
    if (typeof value !== 'number') throw new Error(`The argument ${argument} of a message counts, and takes a number.`);
    return say(options[`=${value}`] ?? options[pluralRules.select(value)] ?? findOther(argument, options), values, value);
  };

  return say;
}

/** No compiled text has a brace: one that does would show a reader its source. */
function checkCompiled(message: string): string {
  if (message.includes('{')) throw new Error(`The message "${message}" was not compiled.`);
  return message;
}

function findValue(argument: string, values: MessageValues): string | number {
  const value = values[argument];
  if (value === undefined) throw new Error(`A message lacks its argument ${argument}.`);
  return value;
}

function findOther(argument: string, options: Readonly<Record<string, CompiledMessage>>): CompiledMessage {
  const other = options['other'];
  if (other === undefined) throw new Error(`A message has no option "other" for its argument ${argument}.`);
  return other;
}

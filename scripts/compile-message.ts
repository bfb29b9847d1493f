import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { countedNumber, type CompiledMessage, type MessagePart } from '#i18n/compiled-message.ts';

/**
 * A message in ICU MessageFormat as the parts the page puts together. Numbers, dates and tags are refused: the translator
 * writes numbers and dates, and a message is words alone.
 */
export function compileMessage(message: string): CompiledMessage {
  return toCompiled(parse(message, { ignoreTag: true }));
}

function toCompiled(elements: readonly MessageFormatElement[]): CompiledMessage {
  const parts = elements.map(toPart);
  if (parts.length === 0) return '';
  const [first] = parts;
  return parts.length === 1 && typeof first === 'string' ? first : parts;
}

function toPart(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      // The formatter takes a brace for a message nobody compiled.
      if (/[{}]/.test(element.value)) throw new Error('no brace is said to a reader');
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.pound:
      return countedNumber;
    case TYPE.select:
      return [element.value, 'select', toOptions(element.options)];
    case TYPE.plural:
      if (element.offset !== 0 || element.pluralType === 'ordinal') throw new Error('offsets and ordinals are not supported');
      return [element.value, 'plural', toOptions(element.options)];
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
    case TYPE.tag:
      break;
  }
  throw new Error(`{${element.value}} is to come in as text that the translator has written`);
}

function toOptions(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
): Readonly<Record<string, CompiledMessage>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, toCompiled(option.value)]));
}

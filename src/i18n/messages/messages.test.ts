import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { unique } from '#lib/unique.ts';
import { ar } from './ar.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const others: readonly (readonly [string, Messages])[] = [
  ['fr', fr],
  ['ar', ar],
];
const all: readonly (readonly [string, Messages])[] = [['en', en], ...others];

interface Argument {
  readonly name: string;
  readonly kind: 'plain' | 'plural' | 'select';
  readonly options: readonly string[];
}

function parse(language: string, message: string): readonly Element[] {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
}

/** The parser's number for an argument that stands alone; literals have 0. */
const plainArgument = 1;

/** Every argument of a message, those inside options included. */
function findArguments(elements: readonly Element[]): Argument[] {
  return elements.flatMap((element): Argument[] => {
    if ('options' in element) {
      const kind = 'pluralType' in element ? 'plural' : 'select';
      const inner = Object.values(element.options).flatMap((option) => findArguments(option.value));
      return [{ name: element.value, kind, options: Object.keys(element.options) }, ...inner];
    }
    const type: number = element.type;
    const isPlain = type === plainArgument && 'value' in element;
    return isPlain ? [{ name: element.value, kind: 'plain', options: [] }] : [];
  });
}

function findSignature(language: string, message: string): readonly string[] {
  return unique(findArguments(parse(language, message)).map(({ name, kind }) => `${name}:${kind}`)).toSorted();
}

/** The keys whose message fails a rule, so that a failing test names them all. */
function keysWhere(messages: Messages, isWrong: (message: string, key: string) => boolean): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => (isWrong(message, key) ? [key] : []));
}

function isUnreadable(language: string, message: string): boolean {
  try {
    parse(language, message);
    return message === '' || /TODO|FIXME|\s{2}/.test(message);
  } catch {
    return true;
  }
}

function findPlurals(message: string): Argument[] {
  return findArguments(parse('ar', message)).filter(({ kind }) => kind === 'plural');
}

const arabicForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe('messages', () => {
  it.each(others)('have the same keys in %s as in English', (_language, messages) => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(others)('take the same arguments in %s as in English', (language, messages) => {
    const english = new Map<string, string>(Object.entries(en));
    const differing = keysWhere(messages, (message, key) => {
      const expected = findSignature('en', english.get(key) ?? '');
      return findSignature(language, message).join(' ') !== expected.join(' ');
    });
    expect(differing).toEqual([]);
  });

  it.each(all)('parse in %s and say something', (language, messages) => {
    expect(keysWhere(messages, (message) => isUnreadable(language, message))).toEqual([]);
  });

  it.each(all)('use an argument of %s either alone or in a plural, so that its digits are local', (language, messages) => {
    const both = keysWhere(messages, (message) => {
      const found = findArguments(parse(language, message));
      const choosing = new Set(found.filter(({ kind }) => kind !== 'plain').map(({ name }) => name));
      return found.some(({ kind, name }) => kind === 'plain' && choosing.has(name));
    });
    expect(both).toEqual([]);
  });

  it('give Arabic all six plural forms wherever something is counted', () => {
    expect(keysWhere(ar, (message) => findPlurals(message).length > 0).length).toBeGreaterThan(10);
    const incomplete = keysWhere(ar, (message) =>
      findPlurals(message).some(({ options }) => arabicForms.some((form) => !options.includes(form))),
    );
    expect(incomplete).toEqual([]);
  });

  it.each(all)('call nobody illegal in %s', (_language, messages) => {
    const word = /illegal|illégal|clandestin|غير\s?(?:ال)?(?:شرعي|قانوني)/i;
    expect(keysWhere(messages, (message) => word.test(message))).toEqual([]);
  });

  it('write no Latin digit in Arabic', () => {
    expect(keysWhere(ar, (message) => /[0-9]/.test(message.replaceAll('=0', '')))).toEqual([]);
  });
});

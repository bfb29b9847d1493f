import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
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

/** Every argument of a message, those inside options included. */
function findArguments(elements: readonly Element[]): Argument[] {
  return elements.flatMap((element): Argument[] => {
    if ('options' in element) {
      const kind = 'pluralType' in element ? 'plural' : 'select';
      const inner = Object.values(element.options).flatMap((option) => findArguments(option.value));
      return [{ name: element.value, kind, options: Object.keys(element.options) }, ...inner];
    }
    // A literal's value is text; a plain argument's value is its name, and only the two differ by their type number.
    return element.type === 1 ? [{ name: element.value, kind: 'plain', options: [] }] : [];
  });
}

function entries(messages: Messages): [string, string][] {
  return Object.entries(messages);
}

describe('messages', () => {
  it.each(others)('have the same keys in %s as in English', (_language, messages) => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(others)('take the same arguments in %s as in English', (language, messages) => {
    const signature = (tongue: string, message: string): string[] =>
      [...new Set(findArguments(parse(tongue, message)).map(({ name, kind }) => `${name}:${kind}`))].sort();
    for (const [key, message] of entries(messages)) {
      const english = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';
      expect([key, ...signature(language, message)]).toEqual([key, ...signature('en', english)]);
    }
  });

  it.each(all)('parse in %s and say something', (language, messages) => {
    for (const [key, message] of entries(messages)) {
      expect(() => parse(language, message), key).not.toThrow();
      expect(message.length, key).toBeGreaterThan(0);
      expect(message, key).not.toMatch(/TODO|FIXME|\s{2}/);
    }
  });

  it.each(all)('use an argument of %s either alone or in a plural, so that its digits are local', (language, messages) => {
    for (const [key, message] of entries(messages)) {
      const found = findArguments(parse(language, message));
      const chosenBy = new Set(found.filter(({ kind }) => kind !== 'plain').map(({ name }) => name));
      const alone = found.filter(({ kind, name }) => kind === 'plain' && chosenBy.has(name));
      expect([key, alone]).toEqual([key, []]);
    }
  });

  it('give Arabic all six plural forms wherever something is counted', () => {
    const counted = entries(ar).flatMap(([key, message]) =>
      findArguments(parse('ar', message))
        .filter(({ kind }) => kind === 'plural')
        .map(({ options }) => ({ key, options })),
    );
    expect(counted.length).toBeGreaterThan(10);
    for (const { key, options } of counted) {
      expect(options, key).toEqual(expect.arrayContaining(['zero', 'one', 'two', 'few', 'many', 'other']));
    }
  });

  it('call nobody illegal in any language', () => {
    for (const [, messages] of all) {
      for (const [key, message] of entries(messages)) {
        expect(message, key).not.toMatch(/illegal|illégal|clandestin|غير\s?(?:ال)?(?:شرعي|قانوني)/i);
      }
    }
  });

  it('write no Latin digit in Arabic', () => {
    for (const [key, message] of entries(ar)) {
      expect(message.replaceAll('=0', ''), key).not.toMatch(/[0-9]/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { CompiledMessage, CompiledMessages, MessageChoice, MessagePart } from '#i18n/compiled-message.ts';
import { unique } from '#lib/unique.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { en as about } from './about/en.ts';
import { en as account } from './account/en.ts';
import { en as card } from './card/en.ts';
import { en as compare } from './compare/en.ts';
import { en as corridor } from './corridor/en.ts';
import { en as base } from './en.ts';
import { en as profile } from './profile/en.ts';
import { en as responses } from './responses/en.ts';
import { en as world } from './world/en.ts';

// A message that does not parse never gets here: it stops the run with its key (scripts/compiled-messages.ts).
const others: readonly (readonly [string, CompiledMessages])[] = [
  ['fr', fr],
  ['ar', ar],
];
const english: CompiledMessages = en;
const all: readonly (readonly [string, CompiledMessages])[] = [['en', english], ...others];

interface Argument {
  readonly name: string;
  readonly kind: 'plain' | MessageChoice;
  readonly options: readonly string[];
}

function partsOf(message: CompiledMessage): readonly MessagePart[] {
  return typeof message === 'string' ? [message] : message;
}

/** Every argument of a message, those inside options included. */
function findArguments(message: CompiledMessage): Argument[] {
  return partsOf(message).flatMap((part): Argument[] => {
    if (typeof part !== 'object') return [];
    if (part.length === 1) return [{ name: part[0], kind: 'plain', options: [] }];
    const [name, kind, options] = part;
    const choice: Argument = { name, kind, options: Object.keys(options) };
    return [choice].concat(Object.values(options).flatMap(findArguments));
  });
}

/** Every piece of words of a message, those inside options included. */
function findTexts(message: CompiledMessage): string[] {
  return partsOf(message).flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (typeof part === 'number' || part.length === 1) return [];
    return Object.values(part[2]).flatMap(findTexts);
  });
}

function findSignature(message: CompiledMessage): string {
  const names = findArguments(message).map(({ name, kind }) => `${name}:${kind}`);
  return unique(names).toSorted().join(' ');
}

/** The keys whose message fails a rule, so that a failing test names them all. */
function keysWhere(messages: CompiledMessages, isWrong: (message: CompiledMessage, key: string) => boolean): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => (isWrong(message, key) ? [key] : []));
}

function findPlurals(message: CompiledMessage): Argument[] {
  return findArguments(message).filter(({ kind }) => kind === 'plural');
}

const arabicForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe('messages', () => {
  it.each(others)('have the same keys in %s as in English', (_language, messages) => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('stand in one room each', () => {
    const keys = [base, about, account, card, compare, corridor, profile, responses, world].flatMap((room) => Object.keys(room));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(others)('take the same arguments in %s as in English', (_language, messages) => {
    const originals = new Map<string, CompiledMessage>(Object.entries(english));
    const differing = keysWhere(messages, (message, key) => findSignature(message) !== findSignature(originals.get(key) ?? ''));
    expect(differing).toEqual([]);
  });

  it.each(all)('reach the page of %s compiled: arguments are found, and no brace is left', (_language, messages) => {
    expect(keysWhere(messages, (message) => findArguments(message).length > 0).length).toBeGreaterThan(50);
    expect(keysWhere(messages, (message) => findTexts(message).some((text) => /[{}]/.test(text)))).toEqual([]);
  });

  it.each(all)('say something in %s', (_language, messages) => {
    const silent = keysWhere(messages, (message) => {
      return message === '' || findTexts(message).some((text) => /TODO|FIXME|\s{2}/.test(text));
    });
    expect(silent).toEqual([]);
  });

  it.each(all)('use an argument of %s either alone or in a plural, so that its digits are local', (_language, messages) => {
    const both = keysWhere(messages, (message) => {
      const found = findArguments(message);
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
    expect(keysWhere(messages, (message) => findTexts(message).some((text) => word.test(text)))).toEqual([]);
  });

  it('write no Latin digit in Arabic', () => {
    expect(keysWhere(ar, (message) => findTexts(message).some((text) => /[0-9]/.test(text)))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CompiledMessage } from './compiled-message.ts';
import { createMessageFormatter } from './message-formatter.ts';

const write = { number: (value: number) => `<${value}>`, text: (value: string) => `"${value}"` };
const english = createMessageFormatter('en-GB', write);
const arabic = createMessageFormatter('ar-u-nu-arab', write);

describe('createMessageFormatter', () => {
  it('writes each argument that stands alone through the writer of its kind', () => {
    expect(english([['count'], ' from ', ['name'], '.'], { count: 1, name: 'Kenya' })).toBe('<1> from "Kenya".');
  });

  it('takes an exact number before the plural form of the language', () => {
    const message: CompiledMessage = [['count', 'plural', { '=0': 'nothing', one: [0, ' thing'], other: [0, ' things'] }]];
    expect([0, 1, 1200].map((count) => english(message, { count }))).toEqual(['nothing', '1 thing', '1,200 things']);
  });

  it('falls back to "other" where a form or a word is not among the options', () => {
    // Arabic calls 3 "few", which this message does not have.
    expect(arabic([['count', 'plural', { one: 'one', other: [0] }]], { count: 3 })).toBe('٣');
    expect(english([['kind', 'select', { flow: 'moving', other: 'else' }]], { kind: 'stock' })).toBe('else');
  });

  it('keeps counting inside an option of another choice', () => {
    const message: CompiledMessage = [['count', 'plural', { other: [['kind', 'select', { other: [0, ' ', ['name']] }]] }]];
    expect(english(message, { count: 2, kind: 'flow', name: 'a' })).toBe('2 "a"');
  });

  it('refuses a forgotten argument, a count that is no number, and a message nobody compiled', () => {
    expect(() => english([['name']], {})).toThrow(/name/);
    expect(() => english([['count', 'plural', { other: [0] }]], { count: '3' })).toThrow(/count.*number/);
    expect(() => english('{count} things', { count: 3 })).toThrow(/not compiled/);
  });
});

import { describe, expect, it } from 'vitest';
import { compileMessage } from './compile-message.ts';

describe('compileMessage', () => {
  it('leaves words without argument as they are, and takes doubled apostrophes for one', () => {
    expect(compileMessage('In transit')).toBe('In transit');
    expect(compileMessage("l''étape")).toBe("l'étape");
    expect(compileMessage('')).toBe('');
  });

  it('keeps words, arguments and what is counted apart', () => {
    expect(compileMessage('{from} to {to}')).toEqual([['from'], ' to ', ['to']]);
    expect(compileMessage('{count, plural, =0 {none} one {# item} other {# of {all}}}')).toEqual([
      ['count', 'plural', { '=0': 'none', one: [0, ' item'], other: [0, ' of ', ['all']] }],
    ]);
  });

  it('compiles a choice inside a choice', () => {
    expect(compileMessage('{kind, select, flow {{count, plural, other {#}}} other {}}')).toEqual([
      ['kind', 'select', { flow: [['count', 'plural', { other: [0] }]], other: '' }],
    ]);
  });

  it('takes < for a word: messages hold no tags', () => {
    expect(compileMessage('<b>{n}</b>')).toEqual(['<b>', ['n'], '</b>']);
  });

  it('refuses what does not parse, lacks its "other", or would need a formatter on the page', () => {
    expect(() => compileMessage('{count')).toThrow('EXPECT_ARGUMENT_CLOSING_BRACE');
    expect(() => compileMessage('{count, plural, one {#}}')).toThrow('MISSING_OTHER_CLAUSE');
    expect(() => compileMessage('{day, date, long}')).toThrow(/\{day\}.*translator/);
    expect(() => compileMessage('{amount, number}')).toThrow(/\{amount\}.*translator/);
    expect(() => compileMessage('{n, plural, offset:1 other {#}}')).toThrow(/offsets/);
    expect(() => compileMessage("'{'name'}'")).toThrow(/brace/);
  });
});

import { describe, expect, it } from 'vitest';
import { formatTabbed } from './format-tabbed.ts';

describe('formatTabbed', () => {
  it('sets tabs between cells and leaves what is not known empty', () => {
    const rows = [
      ['year', 'persons'],
      [2020, null],
      [2021, 0],
    ];
    expect(formatTabbed(rows)).toBe('year\tpersons\n2020\t\n2021\t0');
  });

  it('keeps a cell one cell, and no text a formula', () => {
    expect(formatTabbed([['a\tb\nc', '=1+1']])).toBe("a b c\t'=1+1");
  });
});

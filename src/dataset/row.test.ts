import { describe, expect, it } from 'vitest';
import { Row } from './row.ts';

const row = new Row(
  { series: 'unhcr.refugees.stock', year: 2024, origin: null, quality: 'reported', value: 'many' },
  'corridor/x/observations',
  6,
);

describe('Row', () => {
  it('hands out what fits', () => {
    expect([row.text('series'), row.number('year'), row.textOrNull('origin'), row.numberOrNull('absent')]).toEqual([
      'unhcr.refugees.stock',
      2024,
      null,
      null,
    ]);
    expect(row.oneOf('quality', ['reported', 'press'])).toBe('reported');
  });

  it('names file, row and column of what does not', () => {
    // The seventh row: rows are counted from one for people.
    expect(() => row.number('value')).toThrow('corridor/x/observations: row 7, value: a number was expected, not many');
    expect(() => row.text('origin')).toThrow(/row 7, origin/);
    expect(() => row.oneOf('quality', ['press'])).toThrow(/press was expected, not reported/);
  });
});

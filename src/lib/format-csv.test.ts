import { describe, expect, it } from 'vitest';
import { formatCsv } from './format-csv.ts';

describe('formatCsv', () => {
  it('separates cells by commas and rows by CRLF, and keeps an empty cell apart from zero', () => {
    expect(
      formatCsv([
        ['a', 'b', 'c'],
        ['x', null, 0],
      ]),
    ).toBe('a,b,c\r\nx,,0\r\n');
  });

  it('ends lines by LF alone where that is asked', () => {
    expect(
      formatCsv(
        [
          ['a', 'b'],
          ['x', 1],
        ],
        '\n',
      ),
    ).toBe('a,b\nx,1\n');
  });

  it('quotes what would break a row', () => {
    expect(formatCsv([['Obock, Djibouti', 'said "some"', 'two\nlines']])).toBe(
      '"Obock, Djibouti","said ""some""","two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes %j harmless to a spreadsheet', (text) => {
    expect(formatCsv([[text]])).toContain(`'${text}`);
  });

  it('leaves a negative number a number', () => {
    expect(formatCsv([[-5]])).toBe('-5\r\n');
  });
});

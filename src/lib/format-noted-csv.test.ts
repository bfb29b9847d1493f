import { describe, expect, it } from 'vitest';
import { formatNotedCsv } from './format-noted-csv.ts';

describe('formatNotedCsv', () => {
  it('puts each note on a line of its own over the table', () => {
    expect(formatNotedCsv(['A title', 'Cite it'], [['year'], [2020]])).toBe('# A title\r\n# Cite it\r\nyear\r\n2020\r\n');
  });

  it('keeps a note on one line, and what follows a comma from being run as a formula', () => {
    expect(formatNotedCsv(['one\ntwo,=3+4'], [])).toBe("# one two, '=3+4\r\n");
  });
});

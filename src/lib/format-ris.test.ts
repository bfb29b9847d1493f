import { describe, expect, it } from 'vitest';
import type { BibliographyEntry } from './bibliography-entry.ts';
import { formatRis } from './format-ris.ts';

const entry: BibliographyEntry = {
  key: 'coast-guard',
  author: null,
  publisher: 'The coast guard',
  title: 'Arrivals\nby sea',
  year: null,
  version: null,
  url: 'https://coast.example/',
  note: 'Licence: CC BY 4.0',
};

describe('formatRis', () => {
  it('writes one tag a line, ends each entry and leaves out what is not known', () => {
    expect(formatRis([entry])).toBe(
      'TY  - DATA\r\nID  - coast-guard\r\nAU  - The coast guard\r\nTI  - Arrivals by sea\r\nPB  - The coast guard\r\n' +
        'UR  - https://coast.example/\r\nN1  - Licence: CC BY 4.0\r\nER  - \r\n',
    );
  });

  it('does not let an organisation with a comma be read as a person', () => {
    const text = formatRis([{ ...entry, publisher: 'IOM, as reported by the Gazette', year: '2024', version: '2' }]);
    expect(text).not.toContain('AU  - ');
    expect(text).toContain('PB  - IOM, as reported by the Gazette\r\nPY  - 2024\r\nET  - 2\r\n');
  });
});

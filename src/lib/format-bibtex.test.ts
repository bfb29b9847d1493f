import { describe, expect, it } from 'vitest';
import type { BibliographyEntry } from './bibliography-entry.ts';
import { formatBibtex } from './format-bibtex.ts';

const entry: BibliographyEntry = {
  key: 'coast-guard',
  author: null,
  publisher: 'The coast guard',
  title: 'Arrivals by sea',
  year: '2024',
  version: null,
  url: 'https://coast.example/a_b?c=100%25',
  note: 'Licence: CC BY 4.0',
};

describe('formatBibtex', () => {
  it('names the publisher as author where there is no other, and leaves out what is not known', () => {
    expect(formatBibtex([entry])).toBe(
      '@misc{coast-guard,\n  author = {{The coast guard}},\n  title = {{Arrivals by sea}},\n  publisher = {The coast guard},\n' +
        '  year = {2024},\n  url = {https://coast.example/a_b?c=100%25},\n  note = {Licence: CC BY 4.0},\n}\n',
    );
  });

  it('makes plain what TeX would act upon', () => {
    const text = formatBibtex([{ ...entry, title: 'R&D: 100% of #1_{x} ~ \\ ^', url: 'https://coast.example/{a}' }]);
    expect(text).toContain(
      'title = {{R\\&D: 100\\% of \\#1\\_\\{x\\} \\textasciitilde{} \\textbackslash{} \\textasciicircum{}}}',
    );
    expect(text).toContain('url = {https://coast.example/%7Ba%7D}');
  });

  it('separates entries by an empty line', () => {
    expect(formatBibtex([entry, { ...entry, key: 'second', year: null, version: '2' }])).toContain('}\n\n@misc{second,');
  });
});

import { describe, expect, it } from 'vitest';
import type { ImportAccount } from '#domain/evidence-account.ts';
import { toAccountSource } from '#tests/fixtures/tiny-account.ts';
import { sortSources } from './account-sources.ts';

function read(id: string, sources: readonly string[]): ImportAccount {
  return { id, sources, files: [], rowsIn: 1, rowsUsed: 1, rowsExcluded: 0, exclusions: [] };
}

describe('sortSources', () => {
  const sorted = sortSources(
    {
      sources: [
        toAccountSource('flows', 'UNHCR', '1962-2025'),
        toAccountSource('page', 'IOM'),
        toAccountSource('deaths', 'IOM', '2014-2025'),
      ],
      imports: [read('flows', ['flows']), read('published', ['page']), read('deaths', ['deaths']), read('towns', [])],
    },
    'en',
  );

  it('gives each data set its import, publishers by the alphabet', () => {
    expect(sorted.dataSets.map(({ source: { id }, imports }) => [id, imports.map((each) => each.id)])).toEqual([
      ['deaths', ['deaths']],
      ['flows', ['flows']],
    ]);
  });

  it('sets cited pages and files without a figure apart', () => {
    expect(sorted.pages.map(({ id }) => id)).toEqual(['page']);
    expect(sorted.pageImports.map(({ id }) => id)).toEqual(['published']);
    expect(sorted.other.map(({ id }) => id)).toEqual(['towns']);
  });
});

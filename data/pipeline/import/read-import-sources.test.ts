import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readImportSources } from './read-import-sources.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sources-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('readImportSources', () => {
  it('finds a source by its SQL file and reads what it needs from the first lines', () => {
    const folder = folderOf({
      'a-census.md': 'note',
      'a-census.sql':
        '-- raw: a/one.csv a/two.csv\n-- columns: year, Case type, number\n-- whole numbers: year, number\n-- json: labels = labels.json\n\n-- What it is.\nSELECT 1;',
    });
    const { sources, problems } = readImportSources(folder);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      {
        id: 'a-census',
        raw: {
          table: 'raw',
          files: ['a/one.csv', 'a/two.csv'],
          columns: ['year', 'Case type', 'number'],
          wholeNumbers: ['year', 'number'],
        },
        mappings: { labels: join(folder, 'labels.json') },
      },
    ]);
  });

  it('puts what is derived from other sources last', () => {
    const folder = folderOf({
      'a-derived.sql': '-- derived: from b\n',
      'a-derived.md': '',
      'b.sql': '-- raw: b.csv\n-- columns: year\n',
      'b.md': '',
    });
    expect(readImportSources(folder).sources.map(({ id, raw }) => [id, raw === null])).toEqual([
      ['b', false],
      ['a-derived', true],
    ]);
  });

  it('says of each source what is missing and how it is written', () => {
    const folder = folderOf({ 'a.sql': 'SELECT 1;', 'b.sql': '-- raw: b.csv\n-- whole numbers: year\n', 'b.md': '' });
    expect(readImportSources(folder).problems.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
      'a.sql note-missing',
      'a.sql raw-missing',
      'b.sql columns-missing',
      'b.sql column-unknown',
    ]);
  });

  it('reads every source of the atlas without a problem', () => {
    const { sources, problems } = readImportSources();
    expect(problems).toEqual([]);
    expect(sources.length).toBeGreaterThan(5);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase, quoted } from '#pipeline/database.ts';
import { makeMistake, readGuide, toPattern } from './guide.ts';
import { plantAtlas } from './planted-atlas.ts';

const guidePath = 'docs/guides/adding-a-source.md';
const { files, mistakes } = readGuide(guidePath);
const home = mkdtempSync(join(tmpdir(), 'atlas-guide-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the guide to adding a source', () => {
  it('leads to an import and a check without a problem, and to the rows it shows', async () => {
    const { said, evidence } = await plantAtlas(home, files);
    expect(said).toBe('');
    const database = await openDatabase();
    const rows = await database.rows(`SELECT series, origin, year, coalesce(sex, '') AS sex, value
      FROM ${quoted(join(evidence, 'observations.parquet'))} ORDER BY origin, year, sex`);
    database.close();
    // 40 + 60 are 100, 55 + 65 are 120, 3 + 2 are 5; 2021 is blank and gives no row.
    expect(rows.map((row) => Object.values(row).join('|'))).toEqual(readShownRows());
    expect(rows.filter(({ sex }) => sex === '').map(({ value }) => value)).toEqual([100, 120, 5]);
  });

  it('accounts for every raw row: three used, one left out, and the ferries counted', async () => {
    const { evidence } = await plantAtlas(home, files);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(evidence, name), 'utf8'));
    expect(read('summary.json')).toMatchObject({ sources: { 'example-ferries': { rowsIn: 4, rowsUsed: 3, rowsExcluded: 1 } } });
    // 12 + 14 + 1 + 16 ferries are 43.
    expect(read('exclusions.json')).toEqual({
      'example-ferries': [
        { rule: 'no-figure', rows: 1 },
        { rule: 'ferries', cells: 4, total: 43 },
      ],
    });
  });

  it('lists mistakes', () => {
    expect(mistakes.length).toBeGreaterThan(10);
  });

  it.each(mistakes)('is right about what is said when: $title', async (mistake) => {
    const { said } = await plantAtlas(home, makeMistake(files, mistake));
    expect(said).toMatch(toPattern(mistake.promised));
  });
});

/** The lines of the guide's table of rows, as `series|origin|year|sex|value`. */
function readShownRows(): readonly string[] {
  return readFileSync(guidePath, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| example.'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join('|'),
    );
}

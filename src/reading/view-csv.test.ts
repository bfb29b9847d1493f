import { describe, expect, it } from 'vitest';
import type { Query } from '#query/query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { viewToCsv } from './view-csv.ts';

const { catalogue } = tinyWorld;
const naming = createNaming(tinyNames, catalogue.sources);

/** The file's note lines, and its table as objects by column. */
function download(query: Partial<Query>) {
  const lines = viewToCsv({
    result: tinyResult(query),
    catalogue,
    naming,
    title: 'The tiny corridor, 2023',
    address: 'https://atlas.example/corridor/tiny?year=2023',
  })
    .trimEnd()
    .split('\r\n');
  const notes = lines.filter((line) => line.startsWith('#'));
  const [header = '', ...rows] = lines.slice(notes.length);
  const names = header.split(',');
  return { notes, rows: rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [names[index] ?? '', cell]))) };
}

describe('viewToCsv', () => {
  it('says what was selected, where, and from which sources under which licence', () => {
    const { notes } = download({ stages: ['stay'] });
    expect(notes[0]).toBe('# Corridor Atlas: The tiny corridor, 2023');
    expect(notes).toContain('# Address: https://atlas.example/corridor/tiny?year=2023');
    expect(notes).toContain(`# Data release: ${catalogue.release}`);
    expect(notes.filter((note) => note.startsWith('# Source ') && note.includes('Licence: ')).length).toBeGreaterThan(0);
  });

  it('says the filters in codes, how to cite it, and the licence of every row', () => {
    const { notes, rows } = download({ stages: ['stay'], origins: ['AAA'] });
    const filters = notes.find((note) => note.startsWith('# Filters: ')) ?? '';
    expect(filters).toContain('stages=stay; years=2023-2023; origins=AAA; destinations=all');
    expect(notes).toContain(
      `# Cite as: Corridor Atlas, data release ${catalogue.release}. https://atlas.example/corridor/tiny?year=2023 Cite beside it the sources below.`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ licence, publisher }) => licence !== '' && publisher !== '')).toBe(true);
  });

  it('lets no note run as a formula, in whatever cell a spreadsheet puts it', () => {
    const title = 'A title,=1+1\n=2+2';
    const csv = viewToCsv({ result: tinyResult({}), catalogue, naming, title, address: 'https://atlas.example/' });
    expect(csv.split('\r\n')[0]).toBe("# Corridor Atlas: A title, '=1+1 =2+2");
  });

  it('has a row for every figure of the view, with the same value', () => {
    const result = tinyResult({ stages: ['arrival'] });
    const { rows } = download({ stages: ['arrival'] });
    expect(rows).toHaveLength(result.figures.length);
    result.figures.forEach((figure, index) => {
      const value = figure.amount.kind === 'exact' || figure.amount.kind === 'at-least' ? String(figure.amount.value) : '';
      expect([rows[index]?.['series'], rows[index]?.['origin'], rows[index]?.['value']]).toEqual([
        figure.series,
        figure.origin ?? '',
        value,
      ]);
    });
  });

  it('leaves a gap without a value and names its kind', () => {
    const gaps = tinyResult({ years: { from: 2021, to: 2023 } }).figures.filter(({ amount }) => amount.kind === 'gap');
    const rows = download({ years: { from: 2021, to: 2023 } }).rows.filter((row) => row['gap'] !== '');
    expect(rows).toHaveLength(gaps.length);
    expect(rows.every((row) => row['value'] === '')).toBe(true);
  });

  it('gives the dead and missing in one row, as a minimum', () => {
    const total = tinyResult().deaths.total;
    const rows = download({}).rows.filter((row) => row['series'] === 'iom.missing-migrants.deaths');
    expect(rows.map((row) => [row['value'], row['is_minimum']])).toEqual([[String(total), 'yes']]);
  });
});

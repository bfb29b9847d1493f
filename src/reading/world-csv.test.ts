import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/source.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { tinyWorldFlow, tinyWorldOf } from '#tests/fixtures/tiny-world-view.ts';
import { createWorldNaming } from './flow-words.ts';
import { worldToCsv } from './world-csv.ts';

const source: Source = {
  id: 'agency',
  publisher: 'The Agency',
  title: 'Yearbook',
  date: '2024',
  licence: 'CC BY 4.0',
  licenceStatus: 'open',
  page: 'https://agency.example/yearbook',
  evidence: 'publisher',
};
const names = {
  countries: { NAA: 'Northland', SAA: 'Southland' },
  regions: { north: 'The North', south: 'The South' },
  series: { [tinyWorldFlow.id]: { title: 'Arrivals', method: '', limits: '', breaks: {} } },
};

function csvOf(grouping: 'country' | 'region'): readonly string[] {
  const dataset = tinyWorldOf(tinyWorldFlow, [
    { origin: 'NAA', destination: 'SAA', value: 600, page: 'https://agency.example/table-1' },
    { origin: 'NBB', destination: 'SAA', low: 1, high: 4 },
    { origin: 'UNK', destination: 'SAA', value: 40 },
  ]);
  const query = { years: { from: 2023, to: 2023 }, country: null, way: 'both', grouping, top: 1000 } as const;
  const csv = worldToCsv({
    result: runWorldQuery(dataset, query),
    index: { sources: [source, { ...source, id: 'other' }] },
    naming: createWorldNaming(names, [source]),
    translator: createTranslator('en', en),
    address: 'https://atlas.example/world?a=1,=2',
    release: '2026.2',
  });
  return csv.split('\r\n');
}

describe('worldToCsv', () => {
  it('puts above the table what it is of, what it does not hold, where it is from and on what terms', () => {
    const notes = csvOf('country').filter((line) => line.startsWith('#'));
    expect(notes[0]).toBe('# Corridor Atlas: Arrivals, 2023: the whole world');
    expect(notes.some((note) => note.includes('Not placed on the map: 1 pair'))).toBe(true);
    expect(notes).toContain('# Data release: 2026.2');
    expect(notes.filter((note) => note.startsWith('# Source'))).toEqual([
      '# Source agency: The Agency. Yearbook, 2024. https://agency.example/yearbook Licence: CC BY 4.0',
    ]);
    // What a spreadsheet would take for a formula is text.
    expect(notes.find((note) => note.startsWith('# Address'))).toContain("a=1, '=2");
  });

  it('has a row for each pair, with codes, names, its own address, and ranges as they were published', () => {
    const [head = '', first = '', second = ''] = csvOf('country').filter((line) => line !== '' && !line.startsWith('#'));
    const columns = head.split(',');
    const cell = (row: string, name: string) => row.split(',')[columns.indexOf(name)];
    expect(['origin', 'origin_name', 'destination', 'value', 'is_minimum', 'page'].map((name) => cell(first, name))).toEqual([
      'NAA',
      'Northland',
      'SAA',
      '600',
      'no',
      'https://agency.example/table-1',
    ]);
    expect(['value', 'low', 'high', 'page'].map((name) => cell(second, name))).toEqual([
      '',
      '1',
      '4',
      'https://agency.example/yearbook',
    ]);
  });

  it('names groups by their code and says how many pairs they add up', () => {
    const [head = '', row = ''] = csvOf('region').filter((line) => line !== '' && !line.startsWith('#'));
    const columns = head.split(',');
    const cell = (name: string) => row.split(',')[columns.indexOf(name)];
    expect([cell('origin'), cell('origin_name'), cell('country_pairs'), cell('low'), cell('high')]).toEqual([
      'region:north',
      'The North',
      '2',
      '601',
      '604',
    ]);
  });
});

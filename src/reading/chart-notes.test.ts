import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { listChartNotes } from './chart-notes.ts';
import { sayChartWords } from './chart-words.ts';

describe('listChartNotes', () => {
  it('says what the table is, where it came from, how to cite it, and each source it rests on with its licence', () => {
    const notes = listChartNotes({
      title: 'A chart',
      address: 'https://atlas.example/',
      catalogue: tinyWorld.catalogue,
      sources: ['agency', 'agency'],
    });
    expect(notes.slice(0, 3)).toEqual(['Corridor Atlas: A chart', 'Address: https://atlas.example/', 'Data release: tiny-1']);
    expect(notes.filter((note) => note.startsWith('Source '))).toEqual([
      'Source agency: The agency. Figures of the agency, 2024. https://agency.example/ Licence: CC-BY-4.0',
    ]);
  });

  it('leaves out a date the publisher does not state', () => {
    const { catalogue } = tinyWorld;
    const [agency] = catalogue.sources;
    if (agency === undefined) throw new Error('no source');
    const undated = { ...catalogue, sources: [{ ...agency, date: '' }] };
    expect(listChartNotes({ title: '', address: '', catalogue: undated, sources: ['agency'] }).at(-1)).toBe(
      'Source agency: The agency. Figures of the agency. https://agency.example/ Licence: CC-BY-4.0',
    );
  });
});

describe('sayChartWords', () => {
  it('counts the rows that are not shown yet', () => {
    expect(sayChartWords(createTranslator('en', en)).sayMore(31)).toBe('Show all 31');
  });
});

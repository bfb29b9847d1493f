import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/observation.ts';
import type { WorldNames, WorldSeries } from '#domain/world.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { WorldQuery, WorldResult } from '#query/world/world-result.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyWorldFlow, tinyWorldOf, tinyWorldStock } from '#tests/fixtures/tiny-world-view.ts';
import { createWorldNaming } from './flow-words.ts';
import { drawnShare, readDrawn, sayWorldRefusal, sayWorldSelection } from './world-sentences.ts';

const english = createTranslator('en', en);
const text = { title: 'Arrivals', method: '', limits: '', breaks: {} };
const names: WorldNames = {
  countries: { NAA: 'Northland', NBB: 'Norrland', SAA: 'Southland', SBB: 'Sudland' },
  regions: { north: 'The North', south: 'The South' },
  series: { [tinyWorldFlow.id]: text, [tinyWorldStock.id]: { ...text, title: 'People present' } },
};
const naming = createWorldNaming(names, []);
const whole: WorldQuery = { years: { from: 2023, to: 2023 }, country: null, way: 'both', grouping: 'country', top: 100 };

const rows: readonly Partial<Observation>[] = [
  { origin: 'NAA', destination: 'SAA', value: 600 },
  { origin: 'NBB', destination: 'SAA', value: 200 },
  { origin: 'SBB', destination: 'SBB', value: 100 },
  { origin: 'SAA', destination: 'NAA', value: 60 },
  { origin: 'UNK', destination: 'NAA', value: 40 },
  { origin: 'SBB', destination: 'NAA', gap: 'not-published' },
];

function answer(query: Partial<WorldQuery>, given = rows, series: WorldSeries = tinyWorldFlow) {
  return runWorldQuery(tinyWorldOf(series, given), { ...whole, ...query });
}

function sayOf(query: Partial<WorldQuery>): string {
  return sayWorldSelection(answer(query), naming, english);
}

function sayRefusals(result: WorldResult): readonly string[] {
  return result.refusals.map((refusal) => sayWorldRefusal(refusal, result, english));
}

describe('sayWorldSelection', () => {
  it('says series, years and which way of which country', () => {
    expect(sayOf({})).toBe('Arrivals, 2023: the whole world');
    expect(sayOf({ country: 'SAA', way: 'in' })).toBe('Arrivals, 2023: into Southland');
    expect(sayOf({ country: 'SAA', way: 'out' })).toBe('Arrivals, 2023: out of Southland');
    expect(sayOf({ country: 'SAA' })).toBe('Arrivals, 2023: into and out of Southland');
    expect(sayOf({ years: { from: 1990, to: 1991 } })).toBe('Arrivals, 1990–1991: the whole world');
  });
});

describe('readDrawn', () => {
  it('says what is drawn, what is smaller, what has no place, what stays, what has no number, and the largest', () => {
    // Of 1000, at least since one has no number: drawn 600 + 200 = 800, smaller 100 + 60 = 160, unknown 40, within 100.
    expect(readDrawn(answer({ top: 2 }), naming, english)).toEqual([
      'Drawn: the 2 largest of 4 pairs of origin and destination, 80% of at least 1,000 persons.',
      'Not drawn: 2 smaller pairs, 160 persons (16%).',
      'Not placed on the map: 1 pair whose origin or destination is unknown, not published or no country, 40 persons (4%).',
      'Counted above: 1 pair whose origin and destination are the same country, 100 persons (10%). The larger ones are drawn as circles.',
      'For 1 pair of countries the publisher gives no number, which is not zero.',
      expect.stringContaining('600'),
    ]);
    expect(drawnShare(answer({ top: 2 }))).toBeCloseTo(0.8);
  });

  it('never says that a part is everything, nor that something is nothing', () => {
    // 999 of 1000 are 99.9 %, and 1 of 1000 is 0.1 %.
    const lopsided = [
      { origin: 'NAA', destination: 'SAA', value: 999 },
      { origin: 'NBB', destination: 'SAA', value: 1 },
    ];
    const [drawn, smaller] = readDrawn(answer({ top: 1 }, lopsided), naming, english);
    expect(drawn).toBe('Drawn: the largest of 2 pairs of origin and destination, more than 99% of 1,000 persons.');
    expect(smaller).toBe('Not drawn: 1 smaller pair, 1 person (less than 1%).');
    const [all] = readDrawn(answer({}, lopsided), naming, english);
    expect(all).toBe('Drawn: all 2 pairs of origin and destination, 100% of 1,000 persons.');
  });

  it('gives no share of what may not be added', () => {
    const apart = { ...tinyWorldFlow, addableOver: ['origin'] as const };
    const [drawn, smaller] = readDrawn(answer({ top: 1 }, rows.slice(0, 4), apart), naming, english);
    expect(drawn).toContain('may not be added up');
    expect(drawn).not.toContain('%');
    expect(smaller).toBe('Not drawn: 3 smaller pairs.');
    expect(drawnShare(answer({}, rows.slice(0, 4), apart))).toBeNull();
  });

  it('says that nothing is drawn where a choice leaves nothing, and nothing at all where there is no year', () => {
    expect(readDrawn(answer({ country: 'ISL' }), naming, english)).toEqual(['Nothing is drawn.']);
    expect(readDrawn(answer({ years: { from: 1990, to: 1991 } }), naming, english)).toEqual([]);
  });

  it('writes Arabic with its own digits alone', () => {
    const arabic = createTranslator('ar', ar);
    expect(readDrawn(answer({ top: 2 }), naming, arabic).join(' ')).not.toMatch(/[0-9]/);
  });
});

describe('sayWorldRefusal', () => {
  it('says which year of a stock is shown and why the others are not', () => {
    const stock = rows.slice(0, 1).flatMap((row) => [row, { ...row, year: 2021 }]);
    expect(sayRefusals(answer({ years: { from: 2020, to: 2023 } }, stock, tinyWorldStock))).toEqual([
      'Of 2020–2023 only 2023 is shown: people present are counted again every year, so years are not added.',
    ]);
  });

  it('names the nearest years where there is no figure', () => {
    // Figures are of 2020, 2021 and 2023.
    expect(sayRefusals(answer({ years: { from: 2022, to: 2022 } }))).toEqual([
      'This series has no figure for 2022. The nearest years with figures: 2021 and 2023.',
    ]);
  });

  it('says over what groups and totals may not be added', () => {
    const apart = { ...tinyWorldFlow, addableOver: ['origin', 'year'] as const };
    const said = sayRefusals(
      answer({ grouping: 'region' }, [...rows, { origin: 'NAA', destination: 'SBB', value: 5 }], apart),
    ).join(' ');
    expect(said).toContain('Countries are shown, not regions: this series may not be added over destinations.');
    expect(said).toContain('No total is given');
  });
});

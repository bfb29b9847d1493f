import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import type { Comparison } from '#query/comparison.ts';
import { findComparisons } from '#query/find-comparisons.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { sayComparedPeople, sayComparedTime, toComparisonLines } from './comparison-lines.ts';
import { createNaming } from './names.ts';

const translator = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);
const found = findComparisons(tinyWorld, {
  categories,
  stages,
  years: { from: 2023, to: 2023 },
  origins: [],
  destinations: [],
});

function find(id: string): Comparison {
  const comparison = found.find((each) => each.id === id);
  if (comparison === undefined) throw new Error(`the tiny world has no comparison ${id}`);
  return comparison;
}

const hosted = find('living-abroad|AAA|HHH|-');
const landed = find('coast.arrivals.flow|-|HHH|far-coast');
const ofTwoYears = find('living-abroad|BBB|HHH|-');

describe('sayComparedPeople', () => {
  it('names the people two definitions share, and for one series what it counts', () => {
    expect(sayComparedPeople(hosted, naming, translator)).toBe('People from Highland in Coastland, 2023');
    expect(sayComparedPeople(landed, naming, translator)).toBe('Landings, the far coast, 2023');
  });
});

describe('sayComparedTime', () => {
  it('is silent on a year asked for, and says of which others the numbers are', () => {
    expect(sayComparedTime(hosted, translator)).toBe('');
    expect(sayComparedTime({ ...hosted, timing: 'outside' }, translator)).toMatch(/nearest year that has is 2023/);
    expect(sayComparedPeople(ofTwoYears, naming, translator)).toBe('People from Riverland in Coastland, 2022–2023');
    expect(sayComparedTime(ofTwoYears, translator)).toMatch(/none more than five from 2023/);
  });
});

describe('toComparisonLines', () => {
  it('says each number with who says it, on one scale, and what it was added from', () => {
    const lines = toComparisonLines(hosted, naming, translator);
    expect(lines.map(({ label, source, amount, share }) => [label, source, amount, share])).toEqual([
      ['Migrants by origin', 'The census, 2023 · Reported', '2,500', 1],
      // 1,600 of 2,500.
      ['Refugees hosted + Asylum-seekers hosted', 'The agency, 2023 · Reported', '1,600', 0.64],
    ]);
    expect(lines[0]?.figure?.id).toBe('census.migrants.stock|AAA|HHH|-');
    expect(lines[1]?.figure).toBeNull();
    // 1,400 and 200 of 2,500, the larger first.
    expect(lines[1]?.lines.map(({ label, amount, share }) => [label, amount, share])).toEqual([
      ['Refugees hosted', '1,400', 0.56],
      ['Asylum-seekers hosted', '200', 0.08],
    ]);
  });

  it('draws what other sources say against the largest of them', () => {
    const [line] = toComparisonLines(landed, naming, translator);
    // 1,234 of 1,250; 1,200 of 1,250.
    expect(line).toMatchObject({ amount: '1,234', share: 0.9872 });
    expect(line?.lines.map(({ label, source, amount, share }) => [label, source, amount, share])).toEqual([
      ['Another source', 'The coast-guard-bulletin, 2023 · Reported', '1,200', 0.96],
      ['Another source', 'The gazette, 2023 · From the press', '1,250', 1],
    ]);
  });

  it('says the unit of what is counted otherwise, and draws no bar for it', () => {
    const entries = hosted.entries.map((entry, position) => (position === 0 ? { ...entry, unit: 'cases' as const } : entry));
    const lines = toComparisonLines({ ...hosted, entries }, naming, translator);
    expect(lines.map(({ amount, share }) => [amount, share])).toEqual([
      ['2,500 cases', null],
      ['1,600', 1],
    ]);
  });

  it('names what is part of a number, and the places it was added over', () => {
    const [census, group] = hosted.entries;
    const [asylum, refugees] = group?.figures ?? [];
    if (census === undefined || asylum === undefined || refugees === undefined) throw new Error('as the first test says');
    const coasts = [
      { ...asylum, series: 'x.y.flow', place: 'harbour' },
      { ...refugees, series: 'x.y.flow', place: 'far-coast' },
    ];
    const own = { ...refugees, sources: census.sources };
    expect(
      toComparisonLines({ ...hosted, entries: [{ ...census, parts: [own] }] }, naming, translator)[0]?.lines[0]?.source,
    ).toBe('');
    const entries = [
      { ...census, parts: [refugees] },
      { ...census, series: ['x.y.flow'], figures: coasts },
    ];
    const [whole, sum] = toComparisonLines({ ...hosted, entries }, naming, translator);
    // The agency's part of the census's number says that it is the agency's.
    expect(whole?.lines.map(({ label, source }) => [label, source])).toEqual([
      ['of whom refugees', 'The agency, 2023 · Reported'],
    ]);
    expect(sum?.lines.map(({ label }) => label)).toEqual(['the far coast', 'the harbour']);
  });
});

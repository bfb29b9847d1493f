import { describe, expect, it } from 'vitest';
import { findDeathYears } from '#query/death-years.ts';
import { findTrendOf } from '#query/trend-of.ts';
import type { Query } from '#query/query.ts';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyIncidents, tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { deathsToPanel, trendToPanel } from './to-panel.ts';

const everything: Query = { categories, stages, years: { from: 0, to: 0 }, origins: [], destinations: [] };
const words = { title: 'A title', note: '' };

function panelOf(series: readonly string[], change: Partial<Query> = {}) {
  const trend = findTrendOf(tinyWorld, { ...everything, ...change }, series);
  if (trend === null) throw new Error(`No one number of ${series.join()}.`);
  return trendToPanel(trend, words);
}

describe('trendToPanel', () => {
  it('draws people present as dots and what happens in a year as bars', () => {
    expect(panelOf(['agency.idps.stock']).mark).toBe('dots');
    expect(panelOf(['coast.arrivals.flow']).mark).toBe('bars');
  });

  it('keeps ranges, minimums and gaps what they are, and marks what is not firm', () => {
    // One origin of the census is "1 to 4", the other 2,500: together 2,501 to 2,504.
    expect(panelOf(['census.migrants.stock']).points[0]?.amount).toEqual({ low: 2501, high: 2504, isMinimum: false });
    const displaced = panelOf(['agency.refugees.flow', 'agency.asylum-seekers.flow']).points;
    expect(displaced[1]?.amount).toEqual({ low: 260, high: 260, isMinimum: true });
    expect(displaced.map(({ isHollow }) => isHollow)).toEqual([false, false, true]);
    const river = panelOf(['agency.refugees.flow'], { origins: ['BBB'] }).points;
    expect(river[1]?.amount).toEqual({ gap: 'suppressed' });
  });

  it('marks years in which a sum lacks one of its statistics', () => {
    const both = ['agency.refugees.stock', 'agency.asylum-seekers.stock'];
    // Asylum-seekers hosted are counted from 2022 on.
    expect(panelOf(both).points.map(({ year, isIncomplete }) => [year, isIncomplete])).toEqual([
      [2021, true],
      [2022, false],
      [2023, false],
    ]);
  });

  it('sets other sources beside', () => {
    expect(panelOf(['coast.arrivals.flow']).points[2]?.beside).toEqual([
      { low: 1200, high: 1200 },
      { low: 1250, high: 1250 },
    ]);
  });
});

describe('deathsToPanel', () => {
  it('takes every year as a minimum, with what was counted over weeks apart', () => {
    const { points } = deathsToPanel(findDeathYears(tinyIncidents, []), 'deaths', words);
    expect(points.map(({ year, amount, hatched }) => [year, amount, hatched])).toEqual([
      [2022, { low: 12, high: 12, isMinimum: true }, 0],
      [2023, { low: 16, high: 16, isMinimum: true }, 8],
    ]);
  });
});

import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { figuresBeside } from './figures-beside.ts';
import { runQuery } from './run-query.ts';

const result = runQuery(tinyWorld, { categories, stages, years: { from: 2021, to: 2023 }, origins: [], destinations: [] });

function beside(id: string): readonly string[] {
  const figure = result.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figuresBeside(result, figure).map((each) => each.id);
}

describe('figuresBeside', () => {
  it('gives refugees and asylum-seekers beside the census of the same pair and year', () => {
    expect(beside('census.migrants.stock|AAA|HHH|-')).toEqual([
      'agency.refugees.stock|AAA|HHH|-',
      'agency.asylum-seekers.stock|AAA|HHH|-',
    ]);
  });

  it('gives nothing of another year', () => {
    // Refugees from BBB rest on 2022, the census on 2023.
    expect(beside('census.migrants.stock|BBB|HHH|-')).toEqual([]);
  });

  it('gives flows beside flows, of the same origin only', () => {
    expect(beside('agency.refugees.flow|BBB|HHH|-')).toEqual(['coast.arrivals-by-nationality.flow|BBB|HHH|-']);
    expect(beside('coast.arrivals.flow|-|HHH|far-coast')).toEqual([]);
  });

  it('never gives a flow beside a stock', () => {
    const stock = result.figures.find((each) => each.series === 'census.migrants.stock');
    if (stock === undefined) throw new Error('the tiny world has a census');
    const flow = { ...stock, id: 'other', series: 'other.flow', measure: 'flow' as const };
    expect(figuresBeside({ ...result, figures: [flow] }, stock)).toEqual([]);
  });

  it('matches a place on a pair of countries with none, and not two places', () => {
    const pair = result.figures.find((each) => each.id === 'agency.refugees.flow|AAA|HHH|-');
    if (pair === undefined) throw new Error('the tiny world has refugees');
    const coast = { ...pair, id: 'coast', series: 'other.flow', place: 'far-coast' };
    const border = { ...pair, id: 'border', series: 'third.flow', place: 'border' };
    const view = { ...result, figures: [pair, coast, border] };
    expect(figuresBeside(view, pair)).toEqual([coast, border]);
    expect(figuresBeside(view, coast)).toEqual([pair]);
  });
});

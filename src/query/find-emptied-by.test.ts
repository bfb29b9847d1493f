import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import type { Query } from './query.ts';
import type { FilterName } from './result.ts';
import { runQuery } from './run-query.ts';

const everything: Query = { categories, stages, years: { from: 2021, to: 2023 }, origins: [], destinations: [] };

function emptiedBy(change: Partial<Query>): readonly FilterName[] {
  return runQuery(tinyWorld, { ...everything, ...change }).emptiedBy;
}

describe('emptiedBy', () => {
  it('is empty while anything is left, a gap or deaths alone included', () => {
    expect(emptiedBy({})).toEqual([]);
    expect(emptiedBy({ categories: ['mixed'], stages: ['transit'], years: { from: 2022, to: 2022 } })).toEqual([]);
    expect(
      emptiedBy({ categories: ['refugees'], stages: ['arrival'], origins: ['BBB'], years: { from: 2022, to: 2022 } }),
    ).toEqual([]);
  });

  it('names the one filter that emptied the view', () => {
    expect(emptiedBy({ categories: [] })).toEqual(['categories']);
    expect(emptiedBy({ stages: [] })).toEqual(['stages']);
    expect(emptiedBy({ years: { from: 1990, to: 1999 } })).toEqual(['years']);
    // Deaths have no origin to be filtered by, so they are left out here by their stage.
    expect(emptiedBy({ stages: ['arrival'], origins: ['ZZZ'] })).toEqual(['origins', 'stages']);
  });

  it('names every filter that alone would help, the one that brings back most first', () => {
    // Unaccompanied minors at stay: any category at stay has 5 figures; minors at any stage have none.
    expect(emptiedBy({ categories: ['unaccompanied-minors'], stages: ['stay'] })).toEqual(['categories']);
    // Returns of refugees: refugees at any stage have 4 figures, returns of any category 1.
    expect(emptiedBy({ categories: ['refugees'], stages: ['return'] })).toEqual(['stages', 'categories']);
  });

  it('names the smallest set where no filter alone would help', () => {
    expect(emptiedBy({ categories: [], stages: [] })).toEqual(['categories', 'stages']);
    expect(emptiedBy({ categories: [], years: { from: 1990, to: 1999 } })).toEqual(['categories', 'years']);
    expect(emptiedBy({ categories: [], stages: [], years: { from: 1990, to: 1999 }, destinations: ['ZZZ'] })).toEqual([
      'categories',
      'stages',
      'years',
    ]);
  });

  it('names nothing where the corridor itself is empty', () => {
    expect(runQuery({ ...tinyWorld, observations: [], incidents: [] }, everything).emptiedBy).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { unique } from '#lib/unique.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { runQuery } from './run-query.ts';
import { sourcesBehind } from './sources-behind.ts';

const result = runQuery(tinyWorld, { categories, stages, years: { from: 2021, to: 2023 }, origins: [], destinations: [] });
const { sources } = tinyWorld.catalogue;

describe('sourcesBehind', () => {
  it('names each publication of a figure, of what says otherwise and of an incident once, in the order of the catalogue', () => {
    const found = sourcesBehind(result, sources).map(({ id }) => id);
    const expected = unique([
      ...result.figures.flatMap((figure) => figure.sources),
      ...result.figures.flatMap((figure) => figure.alternatives.map(({ source }) => source)),
      ...result.deaths.incidents.map(({ source }) => source),
    ]);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found).toEqual(sources.map(({ id }) => id).filter((id) => found.includes(id)));
    expect(found.length).toBeGreaterThan(1);
  });

  it('names none behind an answer without a number', () => {
    expect(sourcesBehind({ figures: [], deaths: { ...result.deaths, incidents: [] } }, sources)).toEqual([]);
  });
});

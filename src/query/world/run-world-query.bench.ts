import { bench, describe } from 'vitest';
import { tinyWorldOf, tinyWorldStock } from '#tests/fixtures/tiny-world-view.ts';
import { runWorldQuery } from './run-world-query.ts';
import type { WorldDataset, WorldQuery } from './world-result.ts';

const countries = Array.from({ length: 200 }, (_, position) => `C${String(position).padStart(3, '0')}`);

/** As large as UNHCR's refugees: 5,000 pairs in each of 24 years, 120,000 rows. */
const world: WorldDataset = growWorld();
const query: WorldQuery = { years: { from: 2020, to: 2020 }, country: null, way: 'both', grouping: 'country', top: 50 };

function growWorld(): WorldDataset {
  const rows = Array.from({ length: 24 * 5000 }, (_, position) => {
    const pair = position % 5000;
    return {
      origin: countries[pair % 200] ?? null,
      destination: countries[(pair * 7 + Math.floor(pair / 200)) % 200] ?? null,
      year: 2000 + Math.floor(position / 5000),
      value: (position * 7919) % 100_000,
    };
  });
  const dataset = tinyWorldOf(
    { ...tinyWorldStock, yearsWithFigures: Array.from({ length: 24 }, (_, year) => 2000 + year) },
    rows,
  );
  const placed = countries.map((code, position) => ({ code, longitude: 0, latitude: 0, region: `region-${position % 22}` }));
  return { ...dataset, index: { ...dataset.index, countries: placed } };
}

/** What no engine can do without: looking at every row of the year once. */
function scanPlainly({ observations }: WorldDataset): number {
  return observations.rowsOf(2020).reduce((sum, { value }) => sum + (value ?? 0), 0);
}

describe('a filter change on 5,000 pairs of one year', () => {
  bench('a plain scan of the rows', () => void scanPlainly(world));
  bench('country to country', () => void runWorldQuery(world, query));
  bench('in groups', () => void runWorldQuery(world, { ...query, grouping: 'region' }));
  bench('one country in focus', () => void runWorldQuery(world, { ...query, country: 'C042' }));
});

import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { bench, describe } from 'vitest';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';

/**
 * What no engine can do without: looking at every row of the question once. The others are read against it in the
 * summary, since one run's times say nothing of another machine's.
 */
function scanPlainly({ observations }: Dataset, { years, origins }: Query): number {
  let sum = 0;
  for (const { year, origin, value } of observations) {
    const isAsked = year >= years.from && year <= years.to && (origins.length === 0 || origins.includes(origin ?? ''));
    if (isAsked) sum += value ?? 0;
  }
  return sum;
}

/** 40 origins x 25 destinations x 15 years over six series: 90,000 rows, about ten times the largest corridor. */
function growWorld(origins: number, destinations: number): Dataset {
  const templates = new Map(
    tinyWorld.observations.filter((row) => row.origin !== null && row.sex === null).map((row) => [row.series, row]),
  );
  const observations = [...templates.values()].slice(0, 6).flatMap((template) =>
    Array.from({ length: origins * destinations * 15 }, (_, position) =>
      Object.assign({}, template, {
        origin: `O${position % origins}`,
        destination: `D${Math.floor(position / origins) % destinations}`,
        year: 2010 + Math.floor(position / origins / destinations),
        value: (position * 7919) % 100_000,
        low: null,
        high: null,
        gap: null,
      }),
    ),
  );
  return { ...tinyWorld, observations };
}

const corridor = growWorld(20, 9);
const large = growWorld(40, 25);
const all: Query = { categories, stages, years: { from: 2010, to: 2024 }, origins: [], destinations: [] };
const oneYear: Query = { ...all, years: { from: 2020, to: 2020 } };
const filtered: Query = { ...all, categories: ['refugees', 'asylum-seekers'], stages: ['stay'], origins: ['O3'] };

describe('a filter change on 16,200 rows', () => {
  bench('a plain scan of the rows', () => void scanPlainly(corridor, all));
  bench('everything', () => void runQuery(corridor, all));
  bench('one year', () => void runQuery(corridor, oneYear));
  bench('two categories, one stage, one origin', () => void runQuery(corridor, filtered));
  bench('a view emptied by its filters', () => void runQuery(corridor, { ...all, categories: [], stages: [] }));
  bench('the first query, index included', () => void runQuery({ ...corridor }, all));
});

describe('a filter change on 90,000 rows', () => {
  bench('a plain scan of the rows', () => void scanPlainly(large, all));
  bench('everything', () => void runQuery(large, all));
  bench('one year', () => void runQuery(large, oneYear));
});

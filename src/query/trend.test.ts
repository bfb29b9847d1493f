import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';
import { evidenceOf, findTrend, type Trend } from './trend.ts';
import { findTrendMeasures, pickMainMeasures } from './trend-measures.ts';
import { findTrendOf } from './trend-of.ts';

const everything: Query = { categories, stages, years: { from: 0, to: 0 }, origins: [], destinations: [] };

function trendOf(series: readonly string[], dataset: Dataset = tinyWorld): Trend {
  const trend = findTrendOf(dataset, everything, series);
  if (trend === null) throw new Error(`No one number of ${series.join()}.`);
  return trend;
}

function withSeries(id: string, change: Partial<Series>): Dataset {
  const series = tinyWorld.catalogue.series.map((each) => (each.id === id ? Object.assign({}, each, change) : each));
  return { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } };
}

function withRows(id: string, change: (row: Observation) => Partial<Observation>): Dataset {
  return {
    ...tinyWorld,
    observations: tinyWorld.observations.map((row) => (row.series === id ? Object.assign({}, row, change(row)) : row)),
  };
}

describe('findTrend', () => {
  it('adds each year by the guard, and keeps a sum with a withheld part a minimum', () => {
    // 300 + 50 + 40; 200 + withheld + 60; 400 + 70 + 100.
    const { points } = trendOf(['agency.refugees.flow', 'agency.asylum-seekers.flow']);
    expect(points.map(({ at, amount }) => [at, amount])).toEqual([
      [2021, { kind: 'exact', value: 390 }],
      [2022, { kind: 'at-least', value: 260 }],
      [2023, { kind: 'exact', value: 570 }],
    ]);
    // 2023 holds a provisional row: the weakest part says how firm the sum is.
    expect(points.map(({ quality }) => quality)).toEqual(['reported', 'reported', 'provisional']);
    expect(points[0]?.figures).toHaveLength(3);
    expect(points[0]?.series).toEqual(['agency.asylum-seekers.flow', 'agency.refugees.flow']);
  });

  it('has no point in a year of which nothing is published, and a gap where the publisher withholds', () => {
    expect(trendOf(['agency.idps.stock']).points.map(({ at }) => at)).toEqual([2021, 2023]);
    const onlyRiver = { ...everything, origins: ['BBB'], categories: ['refugees'], stages: ['arrival'] } as const;
    const trend = findTrendOf(tinyWorld, onlyRiver, ['agency.refugees.flow']);
    expect(trend?.points.map(({ amount }) => amount)).toEqual([
      { kind: 'exact', value: 50 },
      { kind: 'gap', gap: 'suppressed' },
      { kind: 'exact', value: 70 },
    ]);
  });

  it('keeps what other sources say beside the one number, each once, and never in it', () => {
    const [, , last] = trendOf(['coast.arrivals.flow']).points;
    expect(last?.amount).toEqual({ kind: 'exact', value: 1234 });
    expect(last?.alternatives.map(({ amount }) => amount)).toEqual([
      { kind: 'exact', value: 1200 },
      { kind: 'exact', value: 1250 },
    ]);
    const [same] = trendOf(
      ['coast.arrivals.flow'],
      withRows('coast.arrivals.flow', () => ({ value: 7 })),
    ).points.slice(-1);
    expect(same?.alternatives).toEqual([]);
  });

  it('names changes of method, also of years without a number, and tells them from notes on a part of a year', () => {
    const breaks = [
      { year: 2023, key: 'part' },
      { year: 2022, key: 'wider' },
      { year: 2015, key: 'before' },
    ];
    const dataset = withSeries('coast.arrivals.flow', { breaks });
    const firm = trendOf(['coast.arrivals.flow'], dataset);
    expect(firm.breaks.map(({ year }) => year)).toEqual([2015, 2022, 2023]);
    const series = dataset.catalogue.series;
    const provisional = withRows('coast.arrivals.flow', (row) =>
      row.year === 2023 && row.source === 'coast-guard' ? { quality: 'provisional' } : {},
    );
    const part = trendOf(['coast.arrivals.flow'], {
      ...provisional,
      // Without the other sources, of which a firmer one would take its place.
      observations: provisional.observations.filter((row) => row.year !== 2023 || row.source === 'coast-guard'),
      catalogue: { ...tinyWorld.catalogue, series },
    });
    expect(part.breaks.map(({ year }) => year)).toEqual([2015, 2022]);
    expect(part.points.map(({ partial }) => partial.length)).toEqual([0, 0, 1]);
  });
});

describe('findTrendOf', () => {
  it('gives nothing where the series are not one number', () => {
    // Points on one route stand apart; returns and landings are two statistics.
    expect(findTrendOf(tinyWorld, everything, ['coast.crossings.events'])).toBeNull();
    expect(findTrendOf(tinyWorld, everything, ['coast.arrivals.flow', 'agency.returns.flow'])).toBeNull();
    expect(findTrendOf(tinyWorld, { ...everything, categories: [] }, ['coast.arrivals.flow'])).toBeNull();
  });
});

describe('findTrendMeasures', () => {
  it('puts what is drawn first, and what stands beside it apart', () => {
    const { drawn, beside } = findTrendMeasures(tinyWorld, everything);
    expect(drawn.map(({ id }) => id)).toEqual([
      'series:coast.arrivals.flow',
      'series:coast.crossings.events|far-coast',
      'series:coast.crossings.events|harbour',
      'group:agency.newly-displaced',
      'series:agency.returns.flow',
      'series:agency.idps.stock',
      'series:census.migrants.stock',
      'group:agency.hosted',
    ]);
    // A part of the landings.
    expect(beside.map(({ id }) => id)).toEqual(['series:coast.arrivals-by-nationality.flow']);
  });

  it('orders by what is large in the last ten years, not by what was large once', () => {
    const first = tinyWorld.observations.find(({ series }) => series === 'agency.returns.flow');
    if (first === undefined) throw new Error('no returns');
    const once = { ...tinyWorld, observations: [...tinyWorld.observations, { ...first, year: 1990, value: 1_000_000 }] };
    expect(findTrendMeasures(once, everything).drawn[0]?.id).toBe('series:coast.arrivals.flow');
  });

  it('follows the filters', () => {
    expect(findTrendMeasures(tinyWorld, { ...everything, categories: [] })).toEqual({ drawn: [], beside: [] });
  });

  it('makes no measure that the guard would not add: every year of every trend is a number or a published gap', () => {
    const { drawn, beside } = findTrendMeasures(tinyWorld, everything);
    const trends = [...drawn, ...beside].map((measure) => findTrend(tinyWorld, measure));
    const refused = trends.flatMap(({ points }) =>
      points.filter(({ amount, series }) => amount.kind === 'gap' && series.length > 0),
    );
    expect(refused).toEqual([]);
  });
});

describe('pickMainMeasures', () => {
  it('takes one of each kind of number first, in the order given', () => {
    const { drawn } = findTrendMeasures(tinyWorld, everything);
    // Three kinds: persons who moved, movements, persons present; the fourth place goes to the next in line.
    expect(pickMainMeasures(drawn, 4).map(({ id }) => id)).toEqual([
      'series:coast.arrivals.flow',
      'series:coast.crossings.events|far-coast',
      'series:coast.crossings.events|harbour',
      'series:agency.idps.stock',
    ]);
    expect(pickMainMeasures(drawn, 99)).toEqual(drawn);
  });
});

describe('evidenceOf', () => {
  const [hosted, crossings] = [
    trendOf(['agency.refugees.stock', 'agency.asylum-seekers.stock']),
    findTrendMeasures(tinyWorld, everything).drawn.find(({ place }) => place === 'harbour'),
  ];

  it('is what the answer to that year can open: the figure, the series alone, or the sum', () => {
    // 2021 has refugees of two origins and no asylum-seekers; 2022 has both.
    expect(hosted.points.map((point) => evidenceOf(hosted, point))).toEqual([
      'series:agency.refugees.stock',
      'group:agency.hosted',
      'group:agency.hosted',
    ]);
    const displaced = trendOf(['agency.idps.stock']);
    expect(displaced.points.map((point) => evidenceOf(displaced, point))).toEqual(
      Array.from({ length: 2 }, () => 'agency.idps.stock|AAA|AAA|-'),
    );
    if (crossings === undefined) throw new Error('no crossings');
    const atHarbour = findTrend(tinyWorld, crossings);
    const [first] = atHarbour.points;
    if (first === undefined) throw new Error('nobody crossed');
    expect(evidenceOf(atHarbour, first)).toBe('coast.crossings.events|-|HHH|harbour');
    // Several figures of one place of several: no total of the answer is that number.
    expect(evidenceOf(atHarbour, { ...first, figures: ['one', 'two'] })).toBeNull();
  });

  it('finds in each year the very number, or nothing', () => {
    const { drawn, beside } = findTrendMeasures(tinyWorld, everything);
    for (const trend of [...drawn, ...beside].map((measure) => findTrend(tinyWorld, measure))) {
      for (const point of trend.points.filter(({ amount }) => amount.kind !== 'gap')) {
        const { totals, figures } = runQuery(tinyWorld, { ...everything, years: { from: point.at, to: point.at } });
        const found = [...totals, ...figures].find(({ id }) => id === evidenceOf(trend, point));
        expect([trend.measure.id, point.at, found?.amount]).toEqual([trend.measure.id, point.at, point.amount]);
      }
    }
  });
});

describe('a trend', () => {
  it('says in each year what the answer to that year says: card, table and chart are one number', () => {
    const { drawn, beside } = findTrendMeasures(tinyWorld, everything);
    const compared = [...drawn, ...beside].flatMap((measure) =>
      findTrend(tinyWorld, measure).points.flatMap(({ at, amount }) => {
        const result = runQuery(tinyWorld, { ...everything, years: { from: at, to: at } });
        const total = result.totals.find(({ id }) => id === measure.id);
        return total === undefined ? [] : [{ of: `${measure.id} ${at}`, amount, total: total.amount }];
      }),
    );
    expect(compared.filter(({ amount, total }) => JSON.stringify(amount) !== JSON.stringify(total))).toEqual([]);
    // Landings, displaced, returns and nationalities in three years each, hosted in 2022 and 2023, displaced at home in two years,
    // the census in one.
    expect(compared).toHaveLength(17);
  });
});

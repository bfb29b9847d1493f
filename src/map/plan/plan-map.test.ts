import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import type { Query } from '#query/query.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { MapPlan } from './map-plan.ts';
import { planMap } from './plan-map.ts';

const { catalogue, corridor } = tinyWorld;

/** The plan of the tiny world in 2023, every figure `times` as large so that lanes have widths of their own. */
function planTiny(change: Partial<Query> = {}, times = 1): MapPlan {
  const query: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [], ...change };
  const result = runQuery(tinyWorld, query);
  const figures = result.figures.map((figure) =>
    Object.assign({}, figure, { drawn: figure.drawn === null ? null : figure.drawn * times }),
  );
  return planMap({ result: { ...result, figures }, catalogue, corridor, names: tinyNames });
}

function lanesOf(plan: MapPlan, series: string) {
  return plan.lanes.filter((lane) => lane.figures.some((figure) => figure.startsWith(`${series}|`)));
}

describe('the lanes of planMap', () => {
  it('are as wide as their figures: ten thousand a year is a pixel', () => {
    // 1,234 landings x 100 = 123,400 a year: 12.34 px.
    const [landed] = lanesOf(planTiny({}, 100), 'coast.arrivals.flow');
    expect(landed).toMatchObject({ widthPixels: 12.34, perYear: 123_400, isThinned: false, isShared: false, strands: 1 });
  });

  it('are drawn at one pixel and say so where they would be thinner', () => {
    const [landed] = lanesOf(planTiny(), 'coast.arrivals.flow');
    expect(landed).toMatchObject({ widthPixels: 1, isThinned: true });
    expect(planTiny().legend.hasThinned).toBe(true);
  });

  it('are half as wide on the half scale, and the legend gives its own numbers', () => {
    const query: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };
    const result = runQuery(tinyWorld, query);
    const figures = result.figures.map((figure) => Object.assign({}, figure, { drawn: (figure.drawn ?? 0) * 100 }));
    const half = planMap({ result: { ...result, figures }, catalogue, corridor, names: tinyNames, isHalfScale: true });
    // 123,400 a year at 20,000 a pixel: 6.17 px.
    expect(lanesOf(half, 'coast.arrivals.flow')[0]).toMatchObject({ widthPixels: 6.17, perYear: 123_400 });
    expect(half.legend.isHalfScale).toBe(true);
    // 20,000, 100,000 and 400,000 a year at 20,000 a pixel.
    expect(half.legend.laneScale.map(({ widthPixels }) => widthPixels)).toEqual([1, 5, 20]);
    expect(planTiny().legend.isHalfScale).toBe(false);
  });

  it('are shared in equal parts where the publisher does not say which way was taken', () => {
    // 70 refugees from BBB x 1,000 = 70,000 on two ways: 35,000 on each.
    const shared = lanesOf(planTiny({}, 1000), 'agency.refugees.flow').filter((lane) => lane.figures[0]?.includes('BBB'));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect(new Set(shared.map((lane) => `${lane.perYear} ${lane.isShared} ${lane.strands}`))).toEqual(new Set(['35000 true 2']));
  });

  it('run through the places where nothing joins or leaves them, and start where people set out', () => {
    const lanes = lanesOf(planTiny({ origins: ['BBB'], categories: ['refugees'] }), 'agency.refugees.flow');
    const sea = lanes.find((lane) => lane.run?.legs.includes('harbour--far-coast'));
    expect(sea?.run?.legs).toEqual(['harbour--far-coast', 'far-coast--capital']);
    expect(sea?.path.at(-1)).toEqual([12, 18]);
    // The way turns at the harbour: what leads there is a lane of its own that goes on in this one.
    const before = lanes.find((lane) => lane.run?.to === sea?.run?.from);
    expect(before?.path[0]).toEqual([14, 10]);
    expect(before?.joins?.end?.way).toEqual(sea?.joins?.start?.way);
  });

  it('leave out a part whose whole is drawn, and never call it unplaced', () => {
    const plan = planTiny();
    expect(lanesOf(plan, 'coast.arrivals-by-nationality.flow')).toEqual([]);
    expect(plan.unplaced.some((id) => id.startsWith('coast.arrivals-by-nationality.flow'))).toBe(false);
  });

  it('say which figures no way carries', () => {
    // Crossings seen at the harbour: only the count on the far coast rides on a leg.
    expect(planTiny().unplaced).toEqual(['coast.crossings.events|-|HHH|harbour']);
  });

  it('show the part where the whole is filtered away', () => {
    const [part] = lanesOf(planTiny({ origins: ['AAA'], categories: ['mixed'] }), 'coast.arrivals-by-nationality.flow');
    expect(part?.perYear).toBe(801);
  });

  it('draw no lane for a printed zero, and none for a stock', () => {
    const plan = planTiny();
    expect(lanesOf(plan, 'agency.returns.flow')).toEqual([]);
    expect(plan.lanes.flatMap((lane) => lane.figures).filter((id) => id.includes('.stock'))).toEqual([]);
  });

  it('draw the way back as such', () => {
    const plan = planTiny({ years: { from: 2022, to: 2022 } });
    expect(lanesOf(plan, 'agency.returns.flow')).toMatchObject([{ direction: 'return', mode: 'air', perYear: 45 }]);
    expect(plan.legend.hasReturn).toBe(true);
    expect(plan.marks.filter((mark) => mark.direction === 'return').length).toBeGreaterThan(0);
  });
});

describe('the circles of planMap', () => {
  it('cut a sum group into parts and put another source beside it', () => {
    // Hosted in HHH in 2023: 1,400 refugees and 200 asylum-seekers, one circle; the census 2,500 and 1 to 4 beside it.
    const circles = planTiny().circles.filter((circle) => circle.country === 'HHH');
    expect(circles.map((circle) => [circle.bundle, circle.persons])).toEqual([
      ['series:census.migrants.stock', 2502.5],
      ['group:agency.hosted', 1600],
    ]);
    const [census, hosted] = circles;
    expect(hosted?.parts.map((part) => [part.category, part.persons])).toEqual([
      ['refugees', 1400],
      ['asylum-seekers', 200],
    ]);
    // 1,400 of 1,600 is seven eighths of the turn.
    expect(hosted?.parts[0]?.endAngle).toBeCloseTo((7 / 8) * 2 * Math.PI, 9);
    const apart = (hosted?.shiftPixels[0] ?? 0) - (census?.shiftPixels[0] ?? 0);
    expect(apart).toBeGreaterThan((hosted?.radiusPixels ?? 0) + (census?.radiusPixels ?? 0));
  });

  it('stand people displaced at home on their own country', () => {
    expect(planTiny({ stages: ['pre-departure'] }).circles).toMatchObject([
      { country: 'AAA', persons: 4000, shiftPixels: [0, 0] },
    ]);
  });

  it('hold one year only: an older figure of the same statistic is said in words', () => {
    const plan = planTiny({ years: { from: 2021, to: 2023 }, categories: ['refugees'], stages: ['stay'] });
    expect(plan.circles.map((circle) => circle.persons)).toEqual([1400]);
    expect(plan.unplaced).toEqual(['agency.refugees.stock|BBB|HHH|-']);
  });
});

describe('the rest of planMap', () => {
  it('shows every leg, even without figures', () => {
    const plan = planTiny({ categories: [] });
    expect(plan.lanes).toEqual([]);
    expect(plan.traces.map((trace) => trace.id)).toEqual(corridor.legs.map((leg) => leg.id));
    expect(plan.legend).toMatchObject({ laneScale: [], circleScale: [], deathScale: [], hasShared: false });
  });

  it('puts a dot for an incident with a position, a ring for one recorded over a period', () => {
    expect(planTiny().deaths.map((dot) => [dot.id, dot.deaths, dot.isCumulative])).toEqual([
      ['2023.2', 8, true],
      ['2023.1', 5, false],
    ]);
  });

  it('names countries before towns, and nothing that has no name in the language', () => {
    const labels = planTiny().labels.map((label) => label.text);
    expect(labels.slice(0, 4).toSorted()).toEqual(['Coastland', 'Harbourland', 'Highland', 'Riverland']);
    expect(labels).toContain('the harbour');
    expect(labels.every((text) => text !== '' && text !== 'river-town')).toBe(true);
  });
});

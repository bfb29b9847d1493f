import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldNames } from '#domain/world.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { WorldQuery } from '#query/world/world-result.ts';
import { tinyWorldFlow, tinyWorldOf } from '#tests/fixtures/tiny-world-view.ts';
import { planWorld } from './plan-world.ts';

const { index: tinyIndex } = tinyWorldOf(tinyWorldFlow, []);
const names: Pick<WorldNames, 'countries' | 'regions'> = {
  countries: { NAA: 'Northland', NBB: 'Norrland', SAA: 'Southland', SBB: 'Sudland' },
  regions: { north: 'The North', south: 'The South' },
};
const whole: WorldQuery = { years: { from: 2023, to: 2023 }, country: null, way: 'both', grouping: 'country', top: 100 };

const rows = [
  { origin: 'NAA', destination: 'SAA', value: 900 },
  { origin: 'SAA', destination: 'NAA', value: 250 },
  { origin: 'NAA', destination: 'NBB', value: 600 },
  { origin: 'SBB', destination: 'SBB', value: 1500 },
  { origin: 'SAA', destination: 'SBB', value: 40 },
  { origin: 'NAA', destination: 'UNK', value: 70 },
];

function planOf(query: Partial<WorldQuery> = {}, chosenPerPixel: number | null = null) {
  const result = runWorldQuery(tinyWorldOf(tinyWorldFlow, rows), { ...whole, ...query });
  return { result, plan: planWorld({ result, index: tinyIndex, names, chosenPerPixel, isHalfScale: false }) };
}

function key({ origin, destination }: { readonly origin: string; readonly destination: string }): string {
  return `${origin}|${destination}`;
}

describe('planWorld', () => {
  it('draws each pair as wide as its number at the series’ own scale, the widest at the bottom', () => {
    // 100 persons a year to a pixel; forty are under a pixel and drawn at one, fainter.
    const { plan } = planOf();
    expect(
      plan.lanes.map(({ id, widthPixels, isThinned }) => [id.replace('agency.arrivals.flow|', ''), widthPixels, isThinned]),
    ).toEqual([
      ['NAA|SAA', 9, false],
      ['NAA|NBB', 6, false],
      ['SAA|NAA', 2.5, false],
      ['SAA|SBB', 1, true],
    ]);
    const [widest, , , thinned] = plan.lanes;
    expect(thinned?.opacity ?? 1).toBeLessThan(widest?.opacity ?? 0);
    expect(plan.legend.hasThinned).toBe(true);
  });

  it('begins and ends a line at the label points of its countries, both directions apart', () => {
    const { plan } = planOf();
    const there = plan.lanes.find(({ id }) => id.endsWith('NAA|SAA'))?.path ?? [];
    const back = plan.lanes.find(({ id }) => id.endsWith('SAA|NAA'))?.path ?? [];
    expect([there[0], there.at(-1)]).toEqual([
      [0, 40],
      [0, -20],
    ]);
    expect([back[0], back.at(-1)]).toEqual([
      [0, -20],
      [0, 40],
    ]);
    expect(there[12]?.[0]).toBeLessThan(-2);
    expect(back[12]?.[0]).toBeGreaterThan(2);
  });

  it('draws what stays in one country as a circle by area, and counts what has no place nowhere', () => {
    const { plan } = planOf();
    expect(plan.circles.map(({ country, radiusPixels, persons }) => [country, radiusPixels, persons])).toEqual([
      ['SBB', 10, 1500],
    ]);
    expect(plan.unplaced).toEqual([]);
    expect(plan.lanes.flatMap(({ figures }) => figures).join()).not.toContain('UNK');
  });

  it('draws groups from group to group, and what stays in one as a circle on it', () => {
    const { plan } = planOf({ grouping: 'region' });
    expect(plan.lanes.map(({ id, perYear }) => [id.replace('agency.arrivals.flow|', ''), perYear])).toEqual([
      ['region:north|region:south', 900],
      ['region:south|region:north', 250],
    ]);
    // South: 1500 within one country and 40 between its two.
    expect(plan.circles.map(({ country, persons }) => [country, persons])).toEqual([
      ['region:south', 1540],
      ['region:north', 600],
    ]);
    expect(plan.lanes[0]?.path[0]).toEqual([5, 40]);
  });

  it('names the ends of what is drawn, the largest first, and the country in focus before all', () => {
    // NAA 900 + 250 + 600 = 1750; SBB 1500 + 40; SAA 900 + 250 + 40 = 1190; NBB 600.
    const named = planOf().plan.labels.filter(({ kind }) => kind === 'country');
    expect(named.map(({ text }) => text)).toEqual(['Northland', 'Sudland', 'Southland', 'Norrland']);
    const [focus] = planOf({ country: 'SAA' }).plan.labels;
    expect(focus?.text).toBe('Southland');
    const regions = planOf({ grouping: 'region' }).plan.labels.filter(({ kind }) => kind === 'country');
    expect(regions.map(({ text }) => text)).toEqual(['The South', 'The North']);
  });

  it('leaves out a name that the language does not have, and names countries without a line only when near', () => {
    const { labels } = planOf({ country: 'NBB' }).plan;
    expect(labels.map(({ id }) => id)).not.toContain('end:ISL');
    expect(labels.find(({ id }) => id === 'end:SBB')?.minZoom).toBeGreaterThan(2);
  });

  it('keeps the circle of a place clear of its name', () => {
    expect(planOf().plan.labels.find(({ id }) => id === 'end:SBB')?.shiftPixels).toBe(10);
  });

  it('changes every width, and none of its numbers, with a scale the viewer chose', () => {
    const { plan } = planOf({}, 300);
    expect(plan.lanes[0]?.widthPixels).toBe(3);
    expect(plan.lanes[0]?.perYear).toBe(900);
    // 900 / 40 px = 22.5 a pixel: the nearest round scale is 20.
    expect(plan.legend.scaling).toEqual({ chosen: 300, fitted: 20, period: 'year' });
  });

  it('draws a line across the antimeridian twice and names it once', () => {
    const index = {
      ...tinyIndex,
      countries: [
        { code: 'NAA', longitude: 175, latitude: -40, region: null },
        { code: 'SAA', longitude: -100, latitude: 40, region: null },
      ],
    };
    const result = runWorldQuery({ ...tinyWorldOf(tinyWorldFlow, rows.slice(0, 1)), index }, whole);
    const { lanes } = planWorld({ result, index, names, chosenPerPixel: null, isHalfScale: false });
    expect(lanes).toHaveLength(2);
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(2);
    expect(new Set(lanes.flatMap(({ figures }) => figures)).size).toBe(1);
  });

  it('says what has no place on the map', () => {
    const result = runWorldQuery(tinyWorldOf(tinyWorldFlow, rows.slice(0, 1)), whole);
    const index = { countries: [], regions: [] };
    const plan = planWorld({ result, index, names, chosenPerPixel: null, isHalfScale: false });
    expect(plan.lanes).toEqual([]);
    expect(plan.unplaced).toEqual(['agency.arrivals.flow|NAA|SAA']);
  });

  it('draws exactly what the answer holds: widths and areas add up to it at the scale', () => {
    const code = fc.constantFrom('NAA', 'NBB', 'SAA', 'SBB', 'ISL', 'UNK');
    const row = fc.record({ origin: code, destination: code, value: fc.integer({ min: 1, max: 1_000_000 }) });
    const asked = fc.record({
      top: fc.integer({ min: 1, max: 12 }),
      grouping: fc.constantFrom('country' as const, 'region' as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: key, maxLength: 20 }), asked, (given, query) => {
        const result = runWorldQuery(tinyWorldOf(tinyWorldFlow, given), { ...whole, ...query });
        const plan = planWorld({ result, index: tinyIndex, names, chosenPerPixel: null, isHalfScale: false });
        const once = new Map(plan.lanes.map((lane) => [lane.figures[0], lane]));
        const lines = [...once.values()].reduce((sum, lane) => sum + lane.perYear, 0);
        const circles = plan.circles.reduce((sum, { persons }) => sum + persons, 0);
        const drawn = result.flows.reduce((sum, flow) => sum + flow.drawn, 0);
        expect(lines + circles).toBeCloseTo(drawn, 3);
        for (const { widthPixels, perYear, isThinned } of plan.lanes) {
          expect(isThinned ? 1 : perYear / 100).toBe(widthPixels);
          expect(isThinned).toBe(perYear < 100);
        }
        const shown = new Set([...once.keys(), ...plan.circles.map(({ id }) => id)]);
        expect(shown).toEqual(new Set(result.flows.map(({ id }) => id)));
      }),
    );
  });
});

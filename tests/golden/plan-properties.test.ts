import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { groupDeaths } from '#map/plan/group-deaths.ts';
import { laneLine } from '#map/plan/lane-line.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';

const { catalogue, corridor } = tinyWorld;

/** Any question, with numbers from nothing to millions in the place of the tiny world's own. */
const anyQuestion = fc.record({
  categories: fc.subarray([...categories]),
  stages: fc.subarray([...stages]),
  from: fc.integer({ min: 2021, max: 2023 }),
  span: fc.integer({ min: 0, max: 2 }),
  origins: fc.subarray(['AAA', 'BBB']),
  times: fc.constantFrom(0.5, 1, 40, 900, 20_000),
});
type Question = typeof anyQuestion extends fc.Arbitrary<infer Value> ? Value : never;

function ask({ from, span, times, ...filters }: Question) {
  const result = runQuery(tinyWorld, { ...filters, years: { from, to: Math.min(2023, from + span) }, destinations: [] });
  const figures = result.figures.map((figure) =>
    Object.assign({}, figure, { drawn: figure.drawn === null ? null : figure.drawn * times }),
  );
  const answer = { ...result, figures };
  return { result: answer, plan: planMap({ result: answer, catalogue, corridor, names: tinyNames }) };
}

describe('whatever is asked, the map', () => {
  it('draws every figure of the answer or says that it has no place, and draws nothing else', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { result, plan } = ask(question);
        const series = new Map(catalogue.series.map((each) => [each.id, each]));
        const drawn = new Set([
          ...plan.lanes.flatMap(({ figures }) => figures),
          ...plan.circles.flatMap(({ parts }) => parts.flatMap(({ figures }) => figures)),
        ]);
        const known = new Set(result.figures.map(({ id }) => id));
        expect([...drawn, ...plan.unplaced].filter((id) => !known.has(id))).toEqual([]);
        expect(plan.unplaced.filter((id) => drawn.has(id))).toEqual([]);
        const shownSeries = new Set(result.figures.filter((figure) => (figure.drawn ?? 0) > 0).map((figure) => figure.series));
        for (const figure of result.figures) {
          const about = series.get(figure.series);
          const isInWhole = about?.partOf != null && shownSeries.has(about.partOf);
          const hasNothing = (figure.drawn ?? 0) <= 0 || about?.role === 'supporting' || isInWhole;
          expect(drawn.has(figure.id) || plan.unplaced.includes(figure.id)).toBe(!hasNothing);
        }
      }),
    );
  });

  it('gives the same number the same width, whatever the filters and years', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const lane of ask(question).plan.lanes) {
          // Ten thousand a year to a pixel, and a pixel at least.
          expect(lane.widthPixels).toBeCloseTo(Math.max(1, lane.perYear / 10_000), 9);
          expect(lane.isThinned).toBe(lane.perYear < 10_000);
        }
      }),
    );
  });

  it('has one id for each thing, and no line with a point that is no number at any zoom', () => {
    fc.assert(
      fc.property(anyQuestion, fc.double({ min: 0, max: 10, noNaN: true }), (question, zoom) => {
        const { plan } = ask(question);
        const ids = [...plan.lanes, ...plan.circles, ...plan.marks, ...plan.labels, ...groupDeaths(plan.deaths, zoom)].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const lane of plan.lanes) expect(laneLine(lane, zoom).flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('shows as many deaths as the answer counts, at every zoom', () => {
    fc.assert(
      fc.property(anyQuestion, fc.double({ min: 0, max: 10, noNaN: true }), (question, zoom) => {
        const { result, plan } = ask(question);
        const placed = result.deaths.incidents.filter(({ position }) => position !== null);
        const shown = groupDeaths(plan.deaths, zoom).reduce((sum, mark) => sum + mark.deaths, 0);
        expect(shown).toBe(placed.reduce((sum, { total }) => sum + total, 0));
        expect(plan.deaths).toHaveLength(result.deaths.incidents.length - result.deaths.withoutPosition);
      }),
    );
  });

  it('keeps circles of one country from touching', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { circles } = ask(question).plan;
        for (const one of circles) {
          for (const other of circles) {
            if (one === other || one.country !== other.country) continue;
            const apart = Math.hypot(one.shiftPixels[0] - other.shiftPixels[0], one.shiftPixels[1] - other.shiftPixels[1]);
            expect(apart).toBeGreaterThan(one.radiusPixels + other.radiusPixels);
          }
        }
      }),
    );
  });
});

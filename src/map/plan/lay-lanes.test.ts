import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { carryFigures } from './carry-figures.ts';
import { layLanes, walkStrand } from './lay-lanes.ts';
import { mapScale } from './map-scale.ts';
import { offsetLanes } from './offset-lanes.ts';

const { catalogue, corridor } = tinyWorld;
const years = { from: 2021, to: 2023 };
const everything = runQuery(tinyWorld, { categories, stages, years, origins: [], destinations: [] });

/** The tiny world's figures with any numbers from nothing to millions, and any of them left out. */
const anyResult = fc
  .array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3_000_000 })), {
    minLength: everything.figures.length,
    maxLength: everything.figures.length,
  })
  .map((numbers) => {
    const figures = everything.figures.map((figure, index) => Object.assign({}, figure, { drawn: numbers[index] ?? null }));
    return Object.assign({}, everything, { figures });
  });

describe('layLanes', () => {
  it('makes the lanes of a bundle on a leg add up to its figures', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const { carried } = carryFigures(result, catalogue, corridor);
        const lanes = layLanes(carried, corridor);
        for (const leg of corridor.legs) {
          for (const bundle of new Set(carried.map((each) => each.bundle))) {
            const drawn = lanes.filter((lane) => lane.leg === leg.id && lane.bundle === bundle);
            const expected = carried
              .filter((each) => each.bundle === bundle)
              .flatMap((each) =>
                each.carry.strands.map((strand) => (strand.legs.includes(leg.id) ? each.perYear / each.carry.strands.length : 0)),
              )
              .reduce((sum, part) => sum + part, 0);
            expect(drawn.reduce((sum, lane) => sum + lane.perYear, 0)).toBeCloseTo(expected, 4);
            const trueWidth = drawn.reduce(
              (sum, lane) => sum + (lane.isThinned ? lane.perYear / mapScale.perYearPerLanePixel : lane.widthPixels),
              0,
            );
            expect(trueWidth).toBeCloseTo(expected / mapScale.perYearPerLanePixel, 6);
          }
        }
      }),
    );
  });

  it('keeps lanes of one leg from lying on each other, and bundles at least 3 px apart', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const placed = offsetLanes(layLanes(carryFigures(result, catalogue, corridor).carried, corridor));
        for (const leg of corridor.legs) {
          const strips = placed
            .filter((lane) => lane.leg === leg.id)
            .map((lane) => {
              const middle = lane.sense === 'forward' ? lane.offsetPixels : -lane.offsetPixels;
              return {
                left: middle - lane.widthPixels / 2,
                right: middle + lane.widthPixels / 2,
                bundle: `${lane.bundle}|${lane.direction}`,
              };
            })
            .toSorted((first, second) => first.left - second.left);
          for (const [index, strip] of strips.entries()) {
            const next = strips[index + 1];
            const least = next === undefined || next.bundle === strip.bundle ? 0 : mapScale.bundleGapPixels;
            expect((next?.left ?? Infinity) - strip.right).toBeGreaterThanOrEqual(least - 1e-6);
          }
        }
      }),
    );
  });
});

describe('walkStrand', () => {
  it('turns a leg round where it is written against the walk', () => {
    const strand = { from: 'capital', legs: ['far-coast--capital', 'harbour--far-coast'] };
    expect(walkStrand(strand, corridor)).toEqual([
      { leg: 'far-coast--capital', sense: 'backward' },
      { leg: 'harbour--far-coast', sense: 'backward' },
    ]);
  });

  it('stops where the chain is broken rather than jump', () => {
    const strand = { from: 'hill-town', legs: ['hill-town--harbour', 'far-coast--capital'] };
    expect(walkStrand(strand, corridor)).toEqual([{ leg: 'hill-town--harbour', sense: 'forward' }]);
  });
});

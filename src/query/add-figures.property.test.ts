import { categories } from '#domain/category.ts';
import { measures } from '#domain/measure.ts';
import type { AddableDimension, Series } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  subarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFigures } from './add-figures.ts';
import { findRefusal } from './find-refusal.ts';
import type { Addition, Amount, Figure } from './result.ts';

const ids = ['a', 'b', 'c'];
const dimensions = ['origin', 'destination', 'place'] as const;
const addable = [...dimensions, 'year'] as const;

type Kind = Pick<Series, 'stage' | 'measure' | 'sumGroup'>;

const anyKind: Arbitrary<Kind> = record({
  stage: constantFrom(...stages),
  measure: constantFrom(...measures),
  sumGroup: constantFrom(null, 'group', 'group', 'other'),
});

/** Three series, mostly of one kind and always of few words, so that what may be added and what may not both come often. */
const anyCatalogue: Arbitrary<readonly Series[]> = anyKind.chain((kind) => tuple(...ids.map((id) => anySeries(id, kind))));

function anySeries(id: string, usual: Kind): Arbitrary<Series> {
  return record({
    category: constantFrom(...categories.slice(0, 3)),
    stage: mostly(usual.stage, constantFrom(...stages)),
    measure: mostly(usual.measure, constantFrom(...measures)),
    sumGroup: mostly(usual.sumGroup, constantFrom(null, 'group', 'other')),
    addableOver: mostly<readonly AddableDimension[]>(addable, subarray([...addable])),
    partOf: mostly(null, constantFrom(...ids.filter((other) => other !== id))),
  }).map(({ category, stage, measure, addableOver, sumGroup, partOf }) => ({
    id,
    category,
    stage,
    measure,
    sumGroup,
    partOf,
    topic: null,
    role: 'main',
    unit: measure === 'events' ? 'movements' : measure === 'deaths' ? 'deaths' : 'persons',
    sources: ['source'],
    addableOver: measure === 'stock' ? addableOver.filter((dimension) => dimension !== 'year') : addableOver,
    reads: 'origin-to-host',
    isMinimum: false,
    breaks: [],
  }));
}

function mostly<Value>(usual: Value, other: Arbitrary<Value>): Arbitrary<Value> {
  return oneof({ arbitrary: constant(usual), weight: 5 }, { arbitrary: other, weight: 1 });
}

const anyCode = constantFrom(null, 'AAA', 'BBB', 'CCC', 'DDD', 'EEE');

function anyFigure(catalogue: readonly Series[]): Arbitrary<Figure> {
  return record({
    series: constantFrom(...catalogue),
    origin: anyCode,
    destination: anyCode,
    place: mostly(null, constantFrom('coast', 'border')),
    value: integer({ min: 0, max: 1_000_000 }),
    years: mostly([2023], subarray([2021, 2022, 2023], { minLength: 1 })),
    isGap: integer({ min: 0, max: 9 }).map((die) => die === 0),
  }).map(({ series, origin, destination, place, value, years, isGap }) => ({
    id: `${series.id}|${origin ?? '-'}|${destination ?? '-'}|${place ?? '-'}`,
    series: series.id,
    category: series.category,
    stage: series.stage,
    measure: series.measure,
    unit: series.unit,
    origin,
    destination,
    place,
    amount: isGap ? { kind: 'gap', gap: 'not-published' } : { kind: 'exact', value },
    years: isGap ? [] : series.measure === 'stock' ? years.slice(0, 1) : years,
    drawn: isGap ? null : value,
    quality: 'reported',
    sources: ['source'],
    observations: [],
    alternatives: [],
  }));
}

const anyCase = anyCatalogue.chain((catalogue) =>
  array(anyFigure(catalogue), { minLength: 1, maxLength: 4 }).map((figures) => ({ catalogue, figures })),
);

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((first, position) => items.slice(position + 1).map((second) => [first, second] as const));
}

function valueOf(amount: Amount): number {
  return amount.kind === 'exact' ? amount.value : 0;
}

/** The rules of the product, written without the guard: what must not be true of two figures in one sum. */
function brokenRules(first: Figure, second: Figure, catalogue: readonly Series[]): readonly string[] {
  const firstSeries = catalogue.find((each) => each.id === first.series);
  const secondSeries = catalogue.find((each) => each.id === second.series);
  const isOneSeries = first.series === second.series;
  const isOneGroup = firstSeries?.sumGroup !== null && firstSeries?.sumGroup === secondSeries?.sumGroup;
  const sharedYears = first.years.filter((year) => second.years.includes(year));
  const allYears = new Set([...first.years, ...second.years]);
  const hasBothYears = first.years.length > 0 && second.years.length > 0;
  const rules = {
    'two measures': first.measure !== second.measure,
    'two units': first.unit !== second.unit,
    'a stock over two years': first.measure === 'stock' && hasBothYears && allYears.size > 1,
    'one thing twice': first.id === second.id && sharedYears.length > 0,
    'a whole and its part in one series':
      isOneSeries &&
      first.id !== second.id &&
      dimensions.every(
        (dimension) => first[dimension] === null || second[dimension] === null || first[dimension] === second[dimension],
      ),
    'categories without a group': first.category !== second.category && !isOneGroup,
    'series without a group': !isOneSeries && !isOneGroup,
    'a whole and its part': !isOneSeries && (firstSeries?.partOf === second.series || secondSeries?.partOf === first.series),
    'a dimension that may not be added over': dimensions.some(
      (dimension) =>
        first[dimension] !== null &&
        second[dimension] !== null &&
        first[dimension] !== second[dimension] &&
        !(firstSeries?.addableOver.includes(dimension) && secondSeries?.addableOver.includes(dimension)),
    ),
  };
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

function withoutOrder(addition: Addition): unknown {
  return addition.kind === 'refused' ? addition : [addition.amount, addition.years, addition.quality];
}

// Thousands of runs need more than the default time on a busy machine.
describe('whatever figures are given, a sum', { timeout: 60_000 }, () => {
  const runs = { numRuns: 5000 };

  it('never mixes measures, holds a stock of two years, or adds over different sources and categories without a group', () => {
    let sums = 0;
    let sumsOfGroups = 0;
    assert(
      property(anyCase, ({ catalogue, figures }) => {
        const addition = addFigures(figures, catalogue);
        if (addition.kind === 'refused') return;
        sums += figures.length > 1 ? 1 : 0;
        sumsOfGroups += new Set(figures.map((figure) => figure.series)).size > 1 ? 1 : 0;
        expect(pairsOf(figures).flatMap(([first, second]) => brokenRules(first, second, catalogue))).toEqual([]);
      }),
      runs,
    );
    // Otherwise the property would hold because nothing was ever added.
    expect(sums).toBeGreaterThan(300);
    expect(sumsOfGroups).toBeGreaterThan(100);
  });

  it('equals plain addition, and is a floor where a figure is not published', () => {
    assert(
      property(anyCase, ({ catalogue, figures }) => {
        const addition = addFigures(figures, catalogue);
        if (addition.kind === 'refused') return;
        const plain = figures.reduce((sum, figure) => sum + valueOf(figure.amount), 0);
        // Figures here are exact or not published; one that is not published is somebody not counted.
        const kind = figures.some((figure) => figure.amount.kind === 'gap') ? 'at-least' : 'exact';
        expect(addition.amount).toEqual({ kind, value: plain });
        expect(addition.figures).toEqual(figures.filter((figure) => figure.amount.kind === 'exact'));
      }),
      runs,
    );
  });

  it('and a refusal do not depend on the order', () => {
    const shuffledCase = anyCase.chain(({ catalogue, figures }) =>
      shuffledSubarray(figures, { minLength: figures.length }).map((shuffled) => ({ catalogue, figures, shuffled })),
    );
    assert(
      property(shuffledCase, ({ catalogue, figures, shuffled }) => {
        const [one, other] = [addFigures(figures, catalogue), addFigures(shuffled, catalogue)];
        expect(withoutOrder(other)).toEqual(withoutOrder(one));
      }),
      runs,
    );
  });

  it('is given exactly when every pair may be added, either way round', () => {
    assert(
      property(anyCase, ({ catalogue, figures }) => {
        const series = new Map(catalogue.map((each) => [each.id, each]));
        const pairs = pairsOf(figures);
        for (const [first, second] of pairs)
          expect(findRefusal(second, first, series)?.code).toBe(findRefusal(first, second, series)?.code);
        const mayAdd = pairs.every(([first, second]) => findRefusal(first, second, series) === null);
        const isOnlyGaps = figures.every((figure) => figure.amount.kind === 'gap');
        expect(addFigures(figures, catalogue).kind).toBe(mayAdd && !isOnlyGaps ? 'sum' : 'refused');
      }),
      runs,
    );
  });
});

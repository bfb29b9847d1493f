import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { addFigures } from './add-figures.ts';
import { indexDataset } from './dataset-index.ts';
import type { Figure, RefusalCode } from './result.ts';
import { toFigure } from './to-figure.ts';

function figure(id: string, from: number, to = from): Figure {
  const rows = indexDataset(tinyWorld).figureRows.find((each) => each.id === id);
  const found = rows && toFigure(rows, { from, to });
  if (!found) throw new Error(`the tiny world has no ${id} in ${from}-${to}`);
  return found;
}

const refugees = figure('agency.refugees.stock|AAA|HHH|-', 2023);
const asylumSeekers = figure('agency.asylum-seekers.stock|AAA|HHH|-', 2023);
const census = figure('census.migrants.stock|AAA|HHH|-', 2023);
const displaced = figure('agency.idps.stock|AAA|AAA|-', 2023);
const newRefugees = figure('agency.refugees.flow|AAA|HHH|-', 2023);
const landed = figure('coast.arrivals.flow|-|HHH|far-coast', 2023);
const landedFromHills = figure('coast.arrivals-by-nationality.flow|AAA|HHH|-', 2023);
const harbour = figure('coast.crossings.events|-|HHH|harbour', 2023);
const farCoast = figure('coast.crossings.events|-|HHH|far-coast', 2023);
const returned = figure('agency.returns.flow|HHH|AAA|-', 2021);
const suppressed = figure('agency.refugees.flow|BBB|HHH|-', 2022);
const notPublished = figure('coast.arrivals-by-nationality.flow|BBB|HHH|-', 2022);

function codeOf(...figures: readonly Figure[]): RefusalCode | 'sum' {
  const addition = addFigures(figures, tinySeries);
  return addition.kind === 'sum' ? 'sum' : addition.refusal.code;
}

function partyOf({ id, series, measure, category }: Figure) {
  return { id, series, measure, category };
}

describe('addFigures adds', () => {
  it('two series of one sum group in one year', () => {
    // 1,400 + 200
    expect(addFigures([refugees, asylumSeekers], tinySeries)).toEqual({
      kind: 'sum',
      amount: { kind: 'exact', value: 1600 },
      years: [2023],
      quality: 'reported',
      figures: [refugees, asylumSeekers],
    });
  });

  it('origins of one flow over years, at the weakest quality', () => {
    // 900 exactly + at least 120
    const addition = addFigures(
      [figure('agency.refugees.flow|AAA|HHH|-', 2021, 2023), figure('agency.refugees.flow|BBB|HHH|-', 2021, 2023)],
      tinySeries,
    );
    expect(addition).toMatchObject({
      amount: { kind: 'at-least', value: 1020 },
      years: [2021, 2022, 2023],
      quality: 'provisional',
    });
  });

  it('two years of one flow', () => {
    // 300 + 200
    const addition = addFigures(
      [figure('agency.refugees.flow|AAA|HHH|-', 2021), figure('agency.refugees.flow|AAA|HHH|-', 2022)],
      tinySeries,
    );
    expect(addition).toMatchObject({ kind: 'sum', amount: { kind: 'exact', value: 500 }, years: [2021, 2022] });
  });

  it('a suppressed figure and one not published as a floor', () => {
    const in2022 = figure('agency.refugees.flow|AAA|HHH|-', 2022);
    expect(addFigures([suppressed, in2022], tinySeries)).toMatchObject({
      amount: { kind: 'at-least', value: 200 },
      figures: [in2022],
    });
    const landed2022 = figure('coast.arrivals-by-nationality.flow|AAA|HHH|-', 2022);
    expect(addFigures([landed2022, notPublished], tinySeries)).toMatchObject({
      amount: { kind: 'at-least', value: 700 },
      figures: [landed2022],
    });
  });

  it('a figure that does not apply as nobody', () => {
    const landed2022 = figure('coast.arrivals-by-nationality.flow|AAA|HHH|-', 2022);
    const notApplicable = { ...notPublished, amount: { kind: 'gap', gap: 'not-applicable' } } as const;
    expect(addFigures([landed2022, notApplicable], tinySeries)).toMatchObject({ amount: { kind: 'exact', value: 700 } });
  });

  it('one figure to itself, and none to a gap', () => {
    expect(addFigures([census], tinySeries)).toMatchObject({ kind: 'sum', amount: { kind: 'exact', value: 2500 } });
    expect(addFigures([], tinySeries)).toMatchObject({
      kind: 'sum',
      amount: { kind: 'gap', gap: 'not-published' },
      years: [],
      figures: [],
    });
  });
});

describe('addFigures refuses', () => {
  it.each<[RefusalCode, string, readonly Figure[]]>([
    ['different-measure', 'a stock and a flow', [refugees, newRefugees]],
    ['different-measure', 'persons and events', [landed, harbour]],
    ['different-unit', 'persons and movements of one measure', [landed, { ...landed, id: 'other', unit: 'movements' }]],
    ['overlapping-categories', 'refugees and everyone in the census', [refugees, census]],
    ['overlapping-categories', 'displaced at home and refugees', [displaced, refugees]],
    ['total-and-part', 'all who landed and one nationality among them', [landed, landedFromHills]],
    ['points-on-one-route', 'two points that one person passes', [harbour, farCoast]],
    [
      'stock-over-time',
      'a stock in two years',
      [figure('agency.refugees.stock|AAA|HHH|-', 2022), figure('agency.refugees.stock|BBB|HHH|-', 2021)],
    ],
    ['same-rows', 'a figure and itself', [refugees, refugees]],
    ['same-rows', 'a year and the years it is in', [newRefugees, figure('agency.refugees.flow|AAA|HHH|-', 2021, 2023)]],
    ['same-thing-two-sources', 'two sources of one year', [landed, { ...landed, sources: ['gazette'], observations: [] }]],
    [
      'same-thing-two-sources',
      'two series of one category and stage',
      [census, { ...census, series: 'agency.other.stock', observations: [] }],
    ],
    [
      'total-and-part',
      'a whole without origin and an origin',
      [returned, { ...returned, id: 'whole', destination: null, observations: [] }],
    ],
    [
      'points-on-one-route',
      'arrival and return',
      [returned, { ...returned, series: 'agency.landed.flow', stage: 'arrival', observations: [] }],
    ],
    [
      'different-series',
      'one category at two stages',
      [displaced, { ...displaced, series: 'agency.returned.stock', stage: 'stay', observations: [] }],
    ],
    ['different-series', 'a series the catalogue does not know', [census, { ...census, series: 'unknown', observations: [] }]],
    ['gap', 'gaps alone', [suppressed]],
  ])('%s: %s', (code, _, figures) => {
    const series = [
      ...tinySeries,
      ...tinySeries
        .filter((each) => each.id === 'census.migrants.stock')
        .map((each) => Object.assign({}, each, { id: 'agency.other.stock' })),
      ...tinySeries
        .filter((each) => each.id === 'agency.returns.flow')
        .map((each) => Object.assign({}, each, { id: 'agency.landed.flow' })),
      ...tinySeries
        .filter((each) => each.id === 'agency.idps.stock')
        .map((each) => Object.assign({}, each, { id: 'agency.returned.stock' })),
    ];
    for (const order of [figures, figures.toReversed()]) {
      expect(addFigures(order, series)).toMatchObject({ kind: 'refused', refusal: { code } });
    }
  });

  it('a dimension the series may not be added over, and names it', () => {
    const series = tinySeries.map((each) => Object.assign({}, each, { addableOver: ['destination', 'year'] }));
    const fromRiver = figure('agency.refugees.flow|BBB|HHH|-', 2023);
    expect(addFigures([newRefugees, fromRiver], series)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'not-addable-dimension', dimension: 'origin' },
    });
  });

  it('years of a flow that may not be added over years', () => {
    const series = tinySeries.map((each) => Object.assign({}, each, { addableOver: ['origin'] }));
    const fromRiver = figure('agency.refugees.flow|BBB|HHH|-', 2021);
    expect(addFigures([newRefugees, fromRiver], series)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'not-addable-dimension', dimension: 'year' },
    });
  });

  it('a part of a part, and does not hang on parts in a circle', () => {
    const partOf = { 'agency.refugees.flow': 'agency.asylum-seekers.flow', 'agency.asylum-seekers.flow': 'coast.arrivals.flow' };
    const chain = tinySeries.map((each) =>
      Object.assign({}, each, { partOf: new Map(Object.entries(partOf)).get(each.id) ?? null }),
    );
    expect(addFigures([newRefugees, landed], chain)).toMatchObject({ refusal: { code: 'total-and-part' } });
    const circle = tinySeries.map((each) => Object.assign({}, each, { partOf: each.id }));
    expect(addFigures([newRefugees, landed], circle)).toMatchObject({ refusal: { code: 'overlapping-categories' } });
  });

  it('naming both figures, whatever the order', () => {
    const expected = {
      kind: 'refused',
      refusal: { code: 'overlapping-categories', first: partyOf(refugees), second: partyOf(census), dimension: null },
    };
    expect(addFigures([refugees, census], tinySeries)).toEqual(expected);
    expect(addFigures([census, refugees], tinySeries)).toEqual(expected);
  });

  it('even when only one of many does not fit', () => {
    expect(codeOf(refugees, asylumSeekers)).toBe('sum');
    expect(codeOf(refugees, asylumSeekers, census)).toBe('overlapping-categories');
    expect(codeOf(refugees, asylumSeekers, newRefugees)).toBe('different-measure');
  });
});

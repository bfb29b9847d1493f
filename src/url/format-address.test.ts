import { areasOfWork } from '#domain/area-of-work.ts';
import { categories } from '#domain/category.ts';
import { languages } from '#domain/language.ts';
import { seatRoles } from '#domain/seat.ts';
import { stages } from '#domain/stage.ts';
import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  option,
  property,
  record,
  string,
  subarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of.ts';
import { toCanonicalView } from './canonical-view.ts';
import { formatAddress } from './format-address.ts';
import { parseAddress } from './parse-address.ts';
import { noResponsesChoice, responseParts } from './responses-choice.ts';
import { emptyView, flowShapes, ownPages, panels, type Page, type View } from './view.ts';
import { noWorldChoice, worldGroupings, worldWays } from './world-choice.ts';

const corridors = ['gulf-of-aden', 'southern-route'];
const codes = ['ETH', 'SOM', 'YEM', 'ZAF', 'UNK'];

/** Any view at all, in any order, cameras anywhere, texts of any kind. */
const anyView: Arbitrary<View> = record({
  page: constantFrom<Page>('atlas', 'country', ...ownPages),
  corridor: option(constantFrom(...corridors)),
  country: option(constantFrom(...codes)),
  shape: option(constantFrom(...flowShapes)),
  baseYear: option(integer({ min: 1850, max: 2150 })),
  compare: record({
    corridor: option(constantFrom(...corridors)),
    years: option(
      tuple(integer({ min: 1850, max: 2150 }), integer({ min: -5, max: 60 })).map(([from, length]) => ({
        from,
        to: from + length,
      })),
    ),
  }),
  categories: option(
    tuple(subarray([...categories]), subarray([...categories])).map(([first, second]) => first.toReversed().concat(second)),
  ),
  stages: option(subarray([...stages]).map((chosen) => chosen.toReversed())),
  years: option(
    tuple(integer({ min: 1850, max: 2150 }), integer({ min: 0, max: 60 })).map(([from, length]) => ({ from, to: from + length })),
  ),
  month: option(integer({ min: -1, max: 13 })),
  seat: option(record({ role: constantFrom(...seatRoles), country: option(constantFrom(...codes)) })),
  perPixel: option(integer({ min: -5, max: 200_000_000 })),
  origins: subarray(codes).map((chosen) => chosen.toReversed()),
  destinations: subarray(codes),
  evidence: option(string({ unit: 'binary', maxLength: 250 })),
  panel: option(constantFrom(...panels)),
  camera: option(
    record({
      longitude: double({ min: -900, max: 900 }),
      latitude: double({ min: -100, max: 100 }),
      zoom: double({ min: -2, max: 30 }),
    }),
  ),
  language: option(constantFrom(...languages)),
  release: option(string({ maxLength: 20 })),
  since: option(string({ maxLength: 20 })),
  world: record({
    series: option(string({ unit: 'binary', maxLength: 250 })),
    country: option(constantFrom(...codes)),
    way: option(constantFrom(...worldWays)),
    grouping: option(constantFrom(...worldGroupings)),
    top: option(integer({ min: -1, max: 3000 })),
  }),
  responses: record({
    part: option(constantFrom(...responseParts)),
    area: option(constantFrom(...areasOfWork)),
    country: option(constantFrom(...codes)),
    actor: option(string({ maxLength: 20 })),
    item: option(string({ unit: 'binary', maxLength: 250 })),
    processes: array(constantFrom('midsa', 'igad-rcp', 'No such id', '')),
  }),
});

function parse(address: string, base: string): View {
  const [pathname = '', ...search] = address.split('?');
  const { view, notices } = parseAddress({ pathname, search: search.join('?') }, { corridors, base });
  expect(notices).toEqual([]);
  return view;
}

describe('formatAddress', () => {
  it('is read back as the same view, without a notice, under any base', { timeout: 60_000 }, () => {
    assert(
      property(anyView, constantFrom('/', '/atlas/', '/a/b'), (view, base) => {
        const canonical = toCanonicalView(view);
        expect(parse(formatAddress(view, base), base)).toEqual(canonical);
        expect(parse(formatAddress(canonical, base), base)).toEqual(canonical);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes one address for one picture', () => {
    assert(
      property(anyView, constant('/'), (view, base) => {
        const address = formatAddress(view, base);
        expect(formatAddress(toCanonicalView(view), base)).toBe(address);
        expect(formatAddress(parse(address, base), base)).toBe(address);
      }),
    );
  });

  it('writes what a person can read', () => {
    expect(formatAddress(emptyView)).toBe('/');
    expect(formatAddress({ ...emptyView, corridor: 'gulf-of-aden', stages: ['arrival'], years: { from: 2012, to: 2012 } })).toBe(
      '/corridor/gulf-of-aden?stage=arrival&year=2012',
    );
    expect(
      formatAddress({
        ...emptyView,
        corridor: 'gulf-of-aden',
        categories: ['asylum-seekers', 'refugees'],
        stages: [],
        years: { from: 2012, to: 2012 },
        month: 3,
        seat: { role: 'transit', country: 'YEM' },
        perPixel: 2500,
        origins: ['SOM', 'ETH'],
        destinations: ['YEM'],
        evidence: 'unhcr.refugees.stock|ETH|YEM|-',
        panel: 'profile',
        camera: { longitude: 45.1, latitude: 12.5, zoom: 5.2 },
        language: 'ar',
        release: '2026.1',
      }),
    ).toBe(
      '/corridor/gulf-of-aden?category=refugees,asylum-seekers&stage=none&year=2012&month=3&from=ETH,SOM&to=YEM' +
        '&seat=transit:YEM&evidence=unhcr.refugees.stock%7CETH%7CYEM%7C-&panel=profile&map=5.2/12.5/45.1&scale=2500&lang=ar&release=2026.1',
    );
  });

  it('writes nothing for a choice of everything, nor for what no address can hold', () => {
    expect(formatAddress({ ...emptyView, categories, stages })).toBe('/');
    expect(formatAddress({ ...emptyView, years: { from: 2012, to: 2006 }, evidence: ' ' })).toBe('/');
    expect(formatAddress({ ...emptyView, camera: { longitude: Number.NaN, latitude: 0, zoom: 1 } })).toBe('/');
  });

  it('rounds the camera and turns it back onto the world', () => {
    // 190 east is 170 west; zoom keeps two decimals, a position four.
    expect(formatAddress({ ...emptyView, camera: { longitude: 190, latitude: -0.000001, zoom: 5.126 } })).toBe(
      '/?map=5.13/0/-170',
    );
    expect(formatAddress({ ...emptyView, camera: { longitude: 180, latitude: 12.34567, zoom: 2 } })).toBe('/?map=2/12.3457/-180');
  });

  it('writes the folder the atlas is hosted in', () => {
    expect(formatAddress({ ...emptyView, page: 'about', language: 'fr' }, '/atlas')).toBe('/atlas/about?lang=fr');
    expect(formatAddress({ ...emptyView, page: 'evidence', corridor: 'southern-route', since: '2026.1' })).toBe(
      '/evidence?corridor=southern-route&since=2026.1',
    );
    expect(
      formatAddress({
        ...emptyView,
        page: 'world',
        perPixel: 500,
        world: { ...noWorldChoice, country: 'SDN', way: 'out', top: 50 },
      }),
    ).toBe('/world?scale=500&country=SDN&way=out&top=50');
    expect(
      formatAddress({
        ...emptyView,
        page: 'responses',
        corridor: 'southern-route',
        responses: { ...noResponsesChoice, part: 'processes', processes: ['midsa', 'igad-rcp'] },
      }),
    ).toBe('/responses?corridor=southern-route&part=processes&process=igad-rcp,midsa');
    expect(formatAddress({ ...emptyView, page: 'country', country: 'ETH', baseYear: 2015 }, '/atlas')).toBe(
      '/atlas/country/ETH?base=2015',
    );
    expect(
      formatAddress({
        ...emptyView,
        page: 'compare',
        corridor: 'gulf-of-aden',
        years: { from: 2012, to: 2012 },
        compare: { corridor: 'southern-route', years: { from: 2020, to: 2023 } },
      }),
    ).toBe('/compare?corridor=gulf-of-aden&year=2012&with=southern-route&with-years=2020-2023');
    expect(formatAddress(emptyView, '/atlas/')).toBe('/atlas/');
    expect(formatAddress({ ...emptyView, corridor: 'southern-route' }, '/atlas/')).toBe('/atlas/corridor/southern-route');
  });
});

describe('addressOf', () => {
  const view: View = {
    ...emptyView,
    corridor: 'gulf-of-aden',
    stages: ['arrival'],
    years: { from: 2012, to: 2012 },
    origins: ['ETH'],
    evidence: 'deaths',
    camera: { longitude: 45, latitude: 12, zoom: 5 },
    language: 'fr',
  };

  it('changes only what is asked', () => {
    expect(addressOf(view, { stages: ['stay'], evidence: null })).toBe(
      '/corridor/gulf-of-aden?stage=stay&year=2012&from=ETH&map=5/12/45&lang=fr',
    );
  });

  it('leaves behind what belonged to another corridor', () => {
    expect(addressOf(view, { corridor: 'southern-route' }, '/atlas/')).toBe(
      '/atlas/corridor/southern-route?stage=arrival&year=2012&lang=fr',
    );
    expect(addressOf(view, { corridor: 'southern-route', origins: ['SOM'] })).toBe(
      '/corridor/southern-route?stage=arrival&year=2012&from=SOM&lang=fr',
    );
    expect(addressOf(view, { corridor: 'gulf-of-aden', evidence: null })).toContain('map=5/12/45');
  });
});

import { describe, expect, it } from 'vitest';
import { parseAddress, type KnownAddresses } from './parse-address.ts';
import { emptyView } from './view.ts';

const known: KnownAddresses = { corridors: ['gulf-of-aden', 'southern-route'], languages: ['en', 'fr', 'ar'], release: '2026.1' };

function parse(address: string, knownHere: KnownAddresses = known) {
  const [pathname = '', search = ''] = address.split('?');
  return parseAddress({ pathname, search: search === '' ? '' : `?${search}` }, knownHere);
}

describe('a path', () => {
  it.each(['/', '/index.html', ''])('%j is the overview', (path) => {
    expect(parse(path)).toEqual({ view: emptyView, notices: [] });
  });

  it.each(['/corridor/gulf-of-aden', '/corridor/gulf-of-aden/', '/corridor/gulf-of-aden/index.html'])(
    '%s is a corridor',
    (path) => {
      expect(parse(path)).toEqual({ view: { ...emptyView, corridor: 'gulf-of-aden' }, notices: [] });
    },
  );

  it('reads the corridor and the version of the evidence page from its parameters', () => {
    const address = '/evidence?corridor=gulf-of-aden&since=2026.1';
    expect(parse(address).view).toEqual({ ...emptyView, page: 'evidence', corridor: 'gulf-of-aden', since: '2026.1' });
    expect(parse('/evidence?corridor=moon').notices).toEqual([
      { parameter: 'corridor', given: 'moon', reason: 'unknown-corridor' },
    ]);
  });

  it.each(['/about', '/about/', '/about/index.html'])('%s is the page about the atlas', (path) => {
    expect(parse(path)).toEqual({ view: { ...emptyView, page: 'about' }, notices: [] });
  });

  it.each(['/atlas', '/atlas/', '/atlas/index.html'])('%s is the overview of an atlas hosted in a folder', (path) => {
    expect(parse(path, { ...known, base: '/atlas/' })).toEqual({ view: emptyView, notices: [] });
  });

  it('is read below the folder the atlas is hosted in, however the folder is written', () => {
    for (const base of ['/atlas/', '/atlas', 'atlas']) {
      expect(parse('/atlas/corridor/southern-route', { ...known, base }).view.corridor).toBe('southern-route');
    }
    expect(parse('/corridor/southern-route', { ...known, base: '/atlas/' }).notices).toEqual([
      { parameter: 'path', given: '/corridor/southern-route', reason: 'unknown-path' },
    ]);
  });

  it('to a corridor that does not exist falls back to the overview with a notice', () => {
    expect(parse('/corridor/atlantis')).toEqual({
      view: emptyView,
      notices: [{ parameter: 'path', given: 'atlantis', reason: 'unknown-corridor' }],
    });
  });

  it('is not checked against corridors before the catalogue is known', () => {
    expect(parse('/corridor/atlantis', {})).toEqual({ view: { ...emptyView, corridor: 'atlantis' }, notices: [] });
  });

  it.each(['/nowhere', '/corridor', '/corridor/', '/corridor/gulf-of-aden/more', '/corridor/%E0%A4%A', '/about/us'])(
    '%s is unknown and falls back with a notice',
    (path) => {
      expect(parse(path)).toEqual({ view: emptyView, notices: [{ parameter: 'path', given: path, reason: 'unknown-path' }] });
    },
  );
});

describe('the parameters', () => {
  it('read a whole view', () => {
    const address =
      '/corridor/gulf-of-aden?category=asylum-seekers,refugees&stage=stay,arrival&years=2006-2012&from=SOM,ETH&to=YEM' +
      '&evidence=unhcr.refugees.stock%7CETH%7CYEM%7C-&panel=table&map=5.2/12.5/45.1&lang=ar&release=2026.1';
    expect(parse(address)).toEqual({
      view: {
        ...emptyView,
        corridor: 'gulf-of-aden',
        categories: ['refugees', 'asylum-seekers'],
        stages: ['arrival', 'stay'],
        years: { from: 2006, to: 2012 },
        origins: ['ETH', 'SOM'],
        destinations: ['YEM'],
        evidence: 'unhcr.refugees.stock|ETH|YEM|-',
        panel: 'table',
        camera: { zoom: 5.2, latitude: 12.5, longitude: 45.1 },
        language: 'ar',
        release: '2026.1',
      },
      notices: [],
    });
  });

  it('take one year or several by either name', () => {
    for (const search of ['year=2012', 'years=2012', 'years=2012-2012']) {
      expect(parse(`/?${search}`).view.years).toEqual({ from: 2012, to: 2012 });
    }
    expect(parse('/?year=2006-2012').view.years).toEqual({ from: 2006, to: 2012 });
    expect(parse('/?year=2001&years=2006-2012').view.years).toEqual({ from: 2006, to: 2012 });
  });

  it('take a month where one year is chosen, and leave it where there are more or none', () => {
    expect(parse('/?year=2024&month=3').view.month).toBe(3);
    expect(parse('/?years=2023-2024&month=3').view.month).toBeNull();
    expect(parse('/?month=3').view.month).toBeNull();
  });

  it('read whose seat and which scale a corridor is seen with', () => {
    const { view } = parse('/corridor/gulf-of-aden?seat=Transit:yem&scale=2500');
    expect(view).toEqual({
      ...emptyView,
      corridor: 'gulf-of-aden',
      seat: { role: 'transit', country: 'YEM' },
      perPixel: 2500,
    });
    expect(parse('/?seat=origin').view.seat).toEqual({ role: 'origin', country: null });
    expect(parse('/about?seat=origin').view.seat).toBeNull();
  });

  it('read the world view, and nothing of it on another page', () => {
    const search = 'series=unhcr.refugees.stock&country=sdn&way=out&group=region&top=50';
    expect(parse(`/world?${search}`)).toEqual({
      view: {
        ...emptyView,
        page: 'world',
        world: { series: 'unhcr.refugees.stock', country: 'SDN', way: 'out', grouping: 'region', top: 50 },
      },
      notices: [],
    });
    expect(parse(`/?${search}`)).toEqual({ view: emptyView, notices: [] });
  });

  it('read a country, and the other side of a comparison', () => {
    expect(parse('/country/eth?base=2015').view).toEqual({ ...emptyView, page: 'country', country: 'ETH', baseYear: 2015 });
    expect(parse('/compare?corridor=gulf-of-aden&year=2012&with=gulf-of-aden&with-years=2019-2023')).toEqual({
      view: {
        ...emptyView,
        page: 'compare',
        corridor: 'gulf-of-aden',
        years: { from: 2012, to: 2012 },
        compare: { corridor: 'gulf-of-aden', years: { from: 2019, to: 2023 } },
      },
      notices: [],
    });
    expect(parse('/country/Ethiopia').notices).toEqual([
      { parameter: 'path', given: '/country/Ethiopia', reason: 'unknown-path' },
    ]);
  });

  it('read the page of responses', () => {
    const search = 'corridor=southern-route&part=list&area=training&country=mwi&actor=iom&item=mmtf&process=midsa,igad-rcp,a%20b';
    expect(parse(`/responses?${search}`, { corridors: ['southern-route'] })).toEqual({
      view: {
        ...emptyView,
        page: 'responses',
        corridor: 'southern-route',
        responses: {
          part: 'list',
          area: 'training',
          country: 'MWI',
          actor: 'iom',
          item: 'mmtf',
          processes: ['igad-rcp', 'midsa'],
        },
      },
      notices: [{ parameter: 'process', given: 'a b', reason: 'unknown-value' }],
    });
  });

  it('tell an empty set from a set not chosen', () => {
    expect(parse('/?category=none&stage=NONE').view).toMatchObject({ categories: [], stages: [] });
    expect(parse('/?category=&stage=').view).toMatchObject({ categories: null, stages: null });
  });

  it('take all of a vocabulary as no choice', () => {
    expect(parse('/?stage=return,stay,arrival,transit,pre-departure').view.stages).toBeNull();
  });

  it('keep what is understood of a list and give a notice for the rest', () => {
    expect(parse('/?category=refugees,tourists,Refugees&from=eth,E1,Somalia')).toEqual({
      view: { ...emptyView, categories: ['refugees'], origins: ['ETH'] },
      notices: [
        { parameter: 'category', given: 'tourists', reason: 'unknown-value' },
        { parameter: 'from', given: 'E1', reason: 'unknown-value' },
        { parameter: 'from', given: 'Somalia', reason: 'unknown-value' },
      ],
    });
  });

  it.each([
    ['years=2012-2006', 'years', '2012-2006', 'out-of-range'],
    ['year=1066', 'year', '1066', 'out-of-range'],
    ['year=soon', 'year', 'soon', 'not-a-number'],
    ['year=2012.5', 'year', '2012.5', 'not-a-number'],
    ['map=5/12', 'map', '5/12', 'not-a-number'],
    ['map=5/12/45/9', 'map', '5/12/45/9', 'not-a-number'],
    ['map=a/b/c', 'map', 'a/b/c', 'not-a-number'],
    ['map=//', 'map', '//', 'not-a-number'],
    ['map=5/95/45', 'map', '5/95/45', 'out-of-range'],
    ['map=5/12/181', 'map', '5/12/181', 'out-of-range'],
    ['map=25/12/45', 'map', '25/12/45', 'out-of-range'],
    ['year=2024&month=13', 'month', '13', 'out-of-range'],
    ['scale=0', 'scale', '0', 'out-of-range'],
    ['scale=-5', 'scale', '-5', 'not-a-number'],
    ['base=soon', 'base', 'soon', 'not-a-number'],
    ['base=2012-2013', 'base', '2012-2013', 'not-a-number'],
    ['shape=square', 'shape', 'square', 'unknown-value'],
    ['seat=throne', 'seat', 'throne', 'unknown-value'],
    ['seat=transit:Yemen', 'seat', 'transit:Yemen', 'unknown-value'],
    ['seat=transit:YEM:x', 'seat', 'transit:YEM:x', 'unknown-value'],
    ['stage=limbo', 'stage', 'limbo', 'unknown-value'],
    ['panel=attic', 'panel', 'attic', 'unknown-value'],
    ['lang=tlh', 'lang', 'tlh', 'unknown-value'],
    ['evidence=a%00b', 'evidence', 'a\u0000b', 'unknown-value'],
  ])('%s falls back to the default with a notice', (search, parameter, given, reason) => {
    const { view, notices } = parse(`/?${search}`);
    expect(notices).toEqual([{ parameter, given, reason }]);
    expect({ ...view, years: null }).toEqual(emptyView);
  });

  it('refuse text too long to be an id, and do not repeat all of it', () => {
    const { view, notices } = parse(`/?evidence=${'x'.repeat(5000)}`);
    expect(view.evidence).toBeNull();
    expect(notices).toEqual([{ parameter: 'evidence', given: `${'x'.repeat(80)}…`, reason: 'unknown-value' }]);
  });

  it('give few and short notices however long the address is', () => {
    const long = 'y'.repeat(100_000);
    const list = Array.from({ length: 20_000 }, (_, position) => `z${position}`).join(',');
    const { view, notices } = parse(`/${long}?category=${list}&year=${long}&map=${long}&stage=${'🧭'.repeat(500)}`);
    expect(view).toEqual(emptyView);
    // One for the path, the year, the map and the stage, five of the categories.
    expect(notices.map(({ parameter }) => parameter)).toEqual(['path', ...Array(5).fill('category'), 'stage', 'year', 'map']);
    // 80 characters and the mark of what is left out; a character of two halves is cut whole.
    expect(notices.every(({ given }) => Array.from(given).length <= 81)).toBe(true);
    expect(notices.find(({ parameter }) => parameter === 'stage')?.given).toBe(`${'🧭'.repeat(80)}…`);
  });

  it('stop reading a list that is longer than any of the atlas', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}X`));
    expect(codes).toHaveLength(676);
    expect(parse(`/?from=${codes.join(',')}`).view.origins).toHaveLength(300);
  });

  it.each([
    ['year=2012&year=2013', { years: { from: 2012, to: 2012 } }],
    ['stage=stay&stages=transit', { stages: ['stay'] }],
    ['?year=2012', {}],
    ['years=bad&year=2015', { years: { from: 2015, to: 2015 } }],
    ['year=２０１２', {}],
    ['stage=%E0%A4%A&year=2012', { years: { from: 2012, to: 2012 } }],
    ['from=eth%2Csom', { origins: ['ETH', 'SOM'] }],
    ['map=1e3/1/1', {}],
    ['from=\ud800,SOM', { origins: ['SOM'] }],
    ['stage=none,transit', { stages: ['transit'] }],
  ])('%j is read as far as it can be', (search, expected) => {
    expect(parse(`/corridor/gulf-of-aden?${search}`).view).toEqual({ ...emptyView, corridor: 'gulf-of-aden', ...expected });
  });

  it('keep another release and say that it is not the one shown', () => {
    expect(parse('/?release=2025.3')).toEqual({
      view: { ...emptyView, release: '2025.3' },
      notices: [{ parameter: 'release', given: '2025.3', reason: 'other-release' }],
    });
    expect(parse('/?release=2026.1').notices).toEqual([]);
    expect(parse('/?release=2025.3', { ...known, release: null }).notices).toEqual([]);
  });

  it('that are not the atlas’s are ignored', () => {
    expect(parse('/?utm_source=letter&fbclid=1&__proto__=x')).toEqual({ view: emptyView, notices: [] });
  });

  it('read old addresses', () => {
    expect(parse('/?stages=stay&categories=refugees').view).toMatchObject({ stages: ['stay'], categories: ['refugees'] });
  });
});

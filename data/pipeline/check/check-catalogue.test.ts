import { describe, expect, it } from 'vitest';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { KnownFacts } from './known-facts.ts';
import { tinyCatalogue, tinyCorridor, tinyFacts } from '#tests/fixtures/tiny-written-catalogue.ts';
import { walkLegs } from './walk-legs.ts';

describe('checkCatalogue', () => {
  it('finds nothing where every rule holds', () => {
    expect(checkCatalogue(tinyCatalogue, tinyFacts)).toEqual([]);
  });

  it('names every unknown id with file and field, all in one pass', () => {
    const found = check({
      seats: { origins: ['AAA', 'QQQ'], transits: [], destinations: ['BBB'] },
      places: ['hill', 'port', 'cape', 'moon'],
      bases: {},
      deathRoutes: ['Nowhere crossing'],
    });
    expect(found).toEqual([
      'corridors/strait.json places unknown-place moon is not in any file of places/',
      'corridors/strait.json seats.origins unknown-country QQQ is not in data/evidence/countries.json',
      "corridors/strait.json legs(hill--port).basis unknown-basis road is not in the corridor's bases: say there on what the line rests",
      "corridors/strait.json legs(cape--port).basis unknown-basis road is not in the corridor's bases: say there on what the line rests",
      "corridors/strait.json deathRoutes unknown-route Nowhere crossing is not in IOM's incidents",
    ]);
  });

  it('refuses legs that end off the corridor and chains that do not join', () => {
    const [first, second] = tinyCorridor.legs;
    if (first === undefined || second === undefined) throw new Error('the tiny corridor has two legs');
    // The second leg now runs from cape to cape: it meets nothing, and no chain can pass it.
    const found = check({ legs: [first, { ...second, to: 'cape' }], places: ['hill', 'cape'] }, { ...tinyFacts, use: null });
    expect(found).toEqual([
      "corridors/strait.json legs(hill--port).to unknown-place port is not in the corridor's list of places",
      'corridors/strait.json legs(cape--port) leg-without-length it starts and ends at cape: a leg joins two places that lie apart',
      'corridors/strait.json routes(whole).legs legs-do-not-join cape--port joins cape and cape, but the way stands at port: name the legs in the order they are travelled',
      'corridors/strait.json carries(arrivals).strands[0] strand-does-not-chain cape--port joins cape and cape, but the way stands at port: name the legs in the order they are travelled',
    ]);
  });

  it('refuses a figure that could ride on two carries, and a stock on any', () => {
    const [carry] = tinyCorridor.carries;
    if (carry === undefined) throw new Error('the tiny corridor has a carry');
    const found = check({
      carries: [carry, { ...carry, id: 'again', destinations: null }, { ...carry, id: 'stock', series: ['a.refugees.stock'] }],
    });
    expect(found).toEqual([
      'corridors/strait.json carries(stock).series stock-on-a-leg a.refugees.stock counts people who stay, not people who move: it is drawn as a circle on their country, without a carry',
      'corridors/strait.json carries(again) carried-twice a.refugees.flow can ride on arrivals too: give the two different origins, destinations or places',
    ]);
  });

  it('wants one reason for each empty cell and none for a filled one', () => {
    const gaps = tinyCorridor.gaps.filter(({ category, stage }) => category !== 'mixed' || stage !== 'transit');
    const [given] = gaps;
    if (given === undefined) throw new Error('the tiny corridor has gaps');
    const found = check({ gaps: [...gaps, given, { ...given, category: 'refugees', stage: 'arrival' }] });
    expect(found).toEqual([
      'corridors/strait.json gaps(refugees/pre-departure) duplicate-id two reasons for one cell: keep one',
      'corridors/strait.json gaps(mixed/transit) gap-reason-missing the cell has no figure and no reason: write one in gaps, or in gap-reasons.json if it holds for every corridor',
      'corridors/strait.json gaps(refugees/arrival) gap-with-figures the cell has figures now: take its reason out of gaps',
    ]);
  });

  it('refuses a series without a known source, added over time, or in a group of another measure', () => {
    const [flow, stock] = tinyCatalogue.series;
    if (flow === undefined || stock === undefined) throw new Error('the tiny catalogue has two series');
    const found = checkAll({
      series: [
        { ...flow, sources: ['rumour'], sumGroup: 'one' },
        { ...stock, addableOver: ['year'], sumGroup: 'one', partOf: 'a.none.flow', corridors: ['moon'] },
        flow,
      ],
    });
    expect(found).toEqual([
      'sources/a.json series(a.refugees.flow) duplicate-id another entry has the same id',
      'sources/a.json series(a.refugees.flow).sources unknown-source rumour is not in any file of sources/',
      'sources/a.json series(a.refugees.stock).addableOver stock-over-time the same people are present year after year: take year and month out',
      'sources/a.json series(a.refugees.stock).partOf unknown-series a.none.flow is not in any file of sources/',
      'sources/a.json series(a.refugees.stock).corridors unknown-corridor moon is not in corridors/',
      'sources/a.json series(a.refugees.stock).sumGroup group-mixes-measures a.refugees.flow of the same group has another measure, unit or stage: what differs is not added',
    ]);
  });
});

describe('rules of use', () => {
  it('wants years and caveats of a data set, and neither of a page that is cited', () => {
    const [register] = tinyCatalogue.sources;
    if (register === undefined) throw new Error('the tiny catalogue has a source');
    const { years: _years, caveats: _caveats, ...bare } = register;
    expect(checkAll({ sources: [bare] })).toEqual([
      'sources/a.json sources(register).years years-missing a data set says which years it covers: "years": "2018-2025"',
      'sources/a.json sources(register).caveats caveats-missing say in four languages what a reader must know before using this data set',
    ]);
    expect(checkAll({ sources: [{ ...bare, citation: 'A register, 2020' }] })).toEqual([]);
  });

  it('refuses a series without a row, a topic of one, a place without use and a first year without a figure', () => {
    const [flow, stock] = tinyCatalogue.series;
    const [hill] = tinyCatalogue.places;
    if (flow === undefined || stock === undefined || hill === undefined) throw new Error('the tiny catalogue has them');
    const topic = { id: 'arrivals', title: tinyCorridor.name, note: tinyCorridor.name };
    const found = checkAll({
      topics: [topic],
      series: [{ ...flow, topic: 'arrivals' }, stock, { ...flow, id: 'a.none.flow' }],
      places: [...tinyCatalogue.places, { ...hill, id: 'moon' }],
      corridors: [{ ...tinyCorridor, focusYear: 2021 }],
    });
    expect(found.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'sources series(a.none.flow) series-without-rows',
      'topics.json arrivals topic-of-one',
      'places moon place-unused',
      'corridors/strait.json focusYear focus-year-without-figures',
    ]);
    expect(found.at(-1)).toContain('its latest year with one is 2020');
  });

  it('wants a group of the world view for every sub-region, one, and none without countries', () => {
    const [lands] = tinyCatalogue.worldRegions;
    if (lands === undefined) throw new Error('the tiny catalogue has a group');
    const worldRegions = [lands, { ...lands, id: 'again' }, { ...lands, id: 'moon', unsd: 'Sea of Rains' }];
    const facts = { ...tinyFacts, subregions: new Set(['Strait Lands', 'Far Lands']) };
    expect(checkAll({ worldRegions }, facts)).toEqual([
      'world-regions.json moon.unsd unknown-subregion Sea of Rains is not in data/evidence/countries.json',
      'world-regions.json again.unsd subregion-twice another group holds Strait Lands already',
      'world-regions.json  subregion-missing Far Lands has countries and no entry: the world view could not group them',
    ]);
  });

  it('says nothing of use while part of the catalogue cannot be read', () => {
    expect(checkAll({ corridors: [{ ...tinyCorridor, focusYear: 2021 }] }, { ...tinyFacts, use: null })).toEqual([]);
  });
});

describe('walkLegs', () => {
  it('walks legs in either direction and says where a chain breaks', () => {
    expect(walkLegs(tinyCorridor.legs, 'cape', ['cape--port', 'hill--port'])).toBeNull();
    expect(walkLegs(tinyCorridor.legs, 'cape', ['hill--port'])).toBe(
      'hill--port joins hill and port, but the way stands at cape: name the legs in the order they are travelled',
    );
    expect(walkLegs(tinyCorridor.legs, 'cape', ['cape--prt'])).toBe(
      "cape--prt is not in the corridor's legs; did you mean cape--port?",
    );
  });
});

function check(changes: Partial<CatalogueCorridor>, facts: KnownFacts = tinyFacts): readonly string[] {
  return checkAll({ corridors: [{ ...tinyCorridor, ...changes }] }, facts);
}

function checkAll(changes: Partial<WrittenCatalogue>, facts: KnownFacts = tinyFacts): readonly string[] {
  return checkCatalogue({ ...tinyCatalogue, ...changes }, facts).map(
    ({ where, at, rule, detail }) => `${where} ${at} ${rule} ${detail}`,
  );
}

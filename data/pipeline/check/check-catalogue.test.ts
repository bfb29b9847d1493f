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
      'corridors/strait.json places unknown-place moon',
      'corridors/strait.json seats.origins unknown-country QQQ',
      'corridors/strait.json legs(hill--port).basis unknown-basis road',
      'corridors/strait.json legs(cape--port).basis unknown-basis road',
      'corridors/strait.json deathRoutes unknown-route Nowhere crossing',
    ]);
  });

  it('refuses legs that end off the corridor and chains that do not join', () => {
    const [first, second] = tinyCorridor.legs;
    if (first === undefined || second === undefined) throw new Error('the tiny corridor has two legs');
    // The second leg now runs from cape to cape: it meets nothing, and no chain can pass it.
    const found = check({ legs: [first, { ...second, to: 'cape' }], places: ['hill', 'cape'] });
    expect(found).toEqual([
      "corridors/strait.json legs(hill--port) unknown-place port is not among the corridor's places",
      'corridors/strait.json legs(cape--port) leg-without-length cape',
      'corridors/strait.json routes(whole).legs legs-do-not-join cape--port does not start at port',
      'corridors/strait.json carries(arrivals).strands[0] strand-does-not-chain cape--port does not start at port',
    ]);
  });

  it('refuses a figure that could ride on two carries, and a stock on any', () => {
    const [carry] = tinyCorridor.carries;
    if (carry === undefined) throw new Error('the tiny corridor has a carry');
    const found = check({
      carries: [carry, { ...carry, id: 'again', destinations: null }, { ...carry, id: 'stock', series: ['a.refugees.stock'] }],
    });
    expect(found).toEqual([
      'corridors/strait.json carries(stock).series stock-on-a-leg a.refugees.stock counts people who stay, not people who move',
      'corridors/strait.json carries(again) carried-twice a.refugees.flow can ride on arrivals too',
    ]);
  });

  it('wants one reason for each empty cell and none for a filled one', () => {
    const gaps = tinyCorridor.gaps.filter(({ category, stage }) => category !== 'mixed' || stage !== 'transit');
    const [given] = gaps;
    if (given === undefined) throw new Error('the tiny corridor has gaps');
    const found = check({ gaps: [...gaps, given, { ...given, category: 'refugees', stage: 'arrival' }] });
    expect(found).toEqual([
      'corridors/strait.json gaps(refugees/pre-departure) duplicate-id two reasons for one cell',
      'corridors/strait.json gaps(mixed/transit) gap-reason-missing the cell has no figure and no reason',
      'corridors/strait.json gaps(refugees/arrival) gap-with-figures the cell has figures, so it needs no reason',
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
      'sources/a.json series(a.refugees.flow).sources unknown-source rumour',
      'sources/a.json series(a.refugees.stock).addableOver stock-over-time the same people are present year after year',
      'sources/a.json series(a.refugees.stock).partOf unknown-series a.none.flow',
      'sources/a.json series(a.refugees.stock).corridors unknown-corridor moon',
      'sources/a.json series(a.refugees.stock).sumGroup group-mixes-measures a.refugees.flow has another measure, unit or stage',
    ]);
  });
});

describe('walkLegs', () => {
  it('walks legs in either direction and says where a chain breaks', () => {
    expect(walkLegs(tinyCorridor.legs, 'cape', ['cape--port', 'hill--port'])).toBeNull();
    expect(walkLegs(tinyCorridor.legs, 'cape', ['hill--port'])).toBe('hill--port does not start at cape');
    expect(walkLegs(tinyCorridor.legs, 'cape', ['cape--moon'])).toBe('there is no leg cape--moon');
  });
});

function check(changes: Partial<CatalogueCorridor>): readonly string[] {
  return checkAll({ corridors: [{ ...tinyCorridor, ...changes }] });
}

function checkAll(changes: Partial<WrittenCatalogue>, facts: KnownFacts = tinyFacts): readonly string[] {
  return checkCatalogue({ ...tinyCatalogue, ...changes }, facts).map(
    ({ where, at, rule, detail }) => `${where} ${at} ${rule} ${detail}`,
  );
}

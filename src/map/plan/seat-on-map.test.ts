import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { boundsOfSeat, passesSeat, touchingSeat } from './seat-on-map.ts';

const { catalogue, corridor } = tinyWorld;
const { countries } = catalogue;

describe('boundsOfSeat', () => {
  it('holds the country’s places and the legs that begin or end in it', () => {
    // TTT: the harbour at 12/12; legs to 10/10, 14/10 and 12/15: 10 to 14 wide, widened to 7: 8.5 to 15.5; 10 to 15 high: 9 to 16.
    expect(boundsOfSeat(corridor, countries, 'TTT')).toEqual([8.5, 9, 15.5, 16]);
  });

  it('leaves flights aside, and what lies outside the corridor’s own bounds', () => {
    // AAA: the hill town at 10/10 with its label point at 9.5/9.5, the way to the harbour at 12/12; not the flight from 12/18.
    // 9.5 to 12, widened to 7: 7.25 to 14.25.
    expect(boundsOfSeat(corridor, countries, 'AAA')).toEqual([7.25, 7.25, 14.25, 14.25]);
    // Cut at 11/11: 9.5 to 11, widened: 6.75 to 13.75.
    const narrow = { ...corridor, bounds: [9, 9, 11, 11] as const };
    expect(boundsOfSeat(narrow, countries, 'AAA')).toEqual([6.75, 6.75, 13.75, 13.75]);
  });

  it('is nothing for a country the corridor does not know', () => {
    expect(boundsOfSeat(corridor, countries, 'ZZZ')).toBeNull();
  });
});

describe('touchingSeat', () => {
  const result = tinyResult();

  it('brings forward whoever comes from the country, and whoever passes through it', () => {
    const ofRiver = touchingSeat(result, catalogue, corridor, 'BBB');
    expect(ofRiver).toContain('agency.refugees.flow|BBB|HHH|-');
    expect(ofRiver).not.toContain('agency.refugees.flow|AAA|HHH|-');
    // People from AAA and BBB cross by the harbour of TTT, which no row of theirs names.
    const ofHarbour = touchingSeat(result, catalogue, corridor, 'TTT');
    expect(ofHarbour).toContain('agency.refugees.flow|AAA|HHH|-');
    expect(ofHarbour).toContain('agency.refugees.flow|BBB|HHH|-');
    expect(ofHarbour).toContain('coast.crossings.events|-|HHH|harbour');
    expect(ofHarbour).not.toContain('agency.idps.stock|AAA|AAA|-');
  });

  it('never dims the dead', () => {
    const ids = result.deaths.incidents.map(({ id }) => id);
    expect(touchingSeat(result, catalogue, corridor, 'BBB')).toEqual(expect.arrayContaining(ids));
  });

  it('is nothing where nothing touches the country, so that nothing is dimmed', () => {
    expect(touchingSeat(result, catalogue, corridor, 'ZZZ')).toEqual([]);
  });
});

describe('passesSeat', () => {
  it('says whether lines of the map run through a country', () => {
    expect([passesSeat(corridor, 'TTT'), passesSeat(corridor, 'ZZZ')]).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { countriesOf, seatRoles, stagesSeenFrom } from './seat.ts';
import { stages } from './stage.ts';

describe('stagesSeenFrom', () => {
  it('holds every stage once, whoever reads', () => {
    for (const role of [null, ...seatRoles]) expect(stagesSeenFrom(role).toSorted()).toEqual(stages.toSorted());
  });

  it('begins with what happens at home', () => {
    expect(seatRoles.map((role) => stagesSeenFrom(role)[0])).toEqual(['pre-departure', 'transit', 'arrival']);
    expect(stagesSeenFrom(null)).toEqual(stages);
  });
});

describe('countriesOf', () => {
  it('are the countries of that role', () => {
    const corridor = { origins: ['AAA'], transits: ['TTT'], destinations: ['HHH', 'III'] };
    expect(seatRoles.map((role) => countriesOf(role, corridor))).toEqual([['AAA'], ['TTT'], ['HHH', 'III']]);
  });
});

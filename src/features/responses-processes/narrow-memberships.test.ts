import { describe, expect, it } from 'vitest';
import { orderMemberships } from '#query/responses/order-memberships.ts';
import { tinyProcesses } from '#tests/fixtures/tiny-responses.ts';
import { narrowMemberships } from './narrow-memberships.ts';

const countries = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map((code, index) => ({
  code,
  longitude: 0,
  latitude: 0,
  region: index < 4 ? ('africa' as const) : ('asia' as const),
}));
const ordered = orderMemberships(tinyProcesses, countries);

function narrow(asked: readonly string[] | null, country: string | null) {
  const { processes, groups } = narrowMemberships(ordered, asked, country);
  return {
    processes: processes.map(({ id }) => id).toSorted(),
    countries: groups.map((group) => `${group.region}: ${group.countries.map(({ code }) => code).join(' ')}`),
  };
}

describe('narrowMemberships', () => {
  it('leaves the whole table as it is where nothing is asked', () => {
    expect(narrowMemberships(ordered, null, null)).toEqual(ordered);
  });

  it('keeps the countries asked for and every process that lists one of them, observers too', () => {
    // D listens at the coast and sits in the hills; nobody asked for sits in the far one.
    expect(narrow(['DDD'], null)).toEqual({ processes: ['coast', 'hills'], countries: ['africa: DDD'] });
  });

  it('has nothing to show for a country that is not among those asked for', () => {
    expect(narrow(['AAA', 'EEE'], 'BBB')).toEqual({ processes: [], countries: [] });
    expect(narrow(['AAA', 'EEE'], 'EEE')).toEqual({ processes: ['far'], countries: ['asia: EEE'] });
  });
});

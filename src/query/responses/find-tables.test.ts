import { describe, expect, it } from 'vitest';
import { tinyProcesses } from '#tests/fixtures/tiny-responses.ts';
import { findRole } from './find-role.ts';
import { findTables } from './find-tables.ts';

describe('findTables', () => {
  // Coast: B and C sit, D listens. Hills: C and D sit. Far: nobody of the three.
  it('says who of the countries sits and who listens, and leaves out tables with none of them', () => {
    const tables = findTables(tinyProcesses, ['DDD', 'CCC', 'BBB']);
    expect(tables.map(({ process, seated, observers }) => [process.id, seated, observers])).toEqual([
      ['coast', ['CCC', 'BBB'], ['DDD']],
      ['hills', ['DDD', 'CCC'], []],
    ]);
  });

  it('puts the table with most of them first', () => {
    expect(findTables(tinyProcesses, ['DDD', 'EEE', 'CCC']).map(({ process }) => process.id)).toEqual(['hills', 'coast', 'far']);
  });
});

describe('findRole', () => {
  it('is what the list says, and null where no list names the country', () => {
    const [coast] = tinyProcesses;
    if (coast === undefined) throw new Error('there is a first process');
    expect(['AAA', 'DDD', 'EEE'].map((code) => findRole(coast, code))).toEqual(['member', 'observer', null]);
  });
});

import { describe, expect, it } from 'vitest';
import { tinyProcesses } from '#tests/fixtures/tiny-responses.ts';
import { compareProcesses } from './compare-processes.ts';

describe('compareProcesses', () => {
  const [coast, hills, far] = tinyProcesses;
  if (coast === undefined || hills === undefined || far === undefined) throw new Error('there are three processes');

  // Coast: A, B, C have a seat. Hills: C, D. D listens at the coast, which is no seat.
  it('parts the seated of two processes into both, one alone and the other alone', () => {
    expect(compareProcesses(coast, hills)).toEqual({ both: ['CCC'], onlyOne: ['AAA', 'BBB'], onlyOther: ['DDD'] });
  });

  it('finds nobody in both where nobody is', () => {
    expect(compareProcesses(hills, far)).toEqual({ both: [], onlyOne: ['CCC', 'DDD'], onlyOther: ['EEE'] });
  });
});

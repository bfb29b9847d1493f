import { describe, expect, it } from 'vitest';
import { chooseYears } from './choose-years.ts';

const range = { from: 2010, to: 2015 };

describe('chooseYears', () => {
  it('takes the latest preferred year of the range before any other', () => {
    expect(chooseYears([2010, 2012], [2015], range)).toEqual([2012, 2010, 2015]);
  });

  it('takes another year of the range before a preferred one outside', () => {
    expect(chooseYears([2016], [2011], range)).toEqual([2011, 2016]);
  });

  it('goes outside to the nearest, and of two as near to the later', () => {
    // 2009 and 2016 are one year off, 2020 five.
    expect(chooseYears([2009, 2020, 2016], [], range)).toEqual([2016, 2009, 2020]);
  });

  it('has nothing to try where nothing is known', () => {
    expect(chooseYears([], [], range)).toEqual([]);
  });
});

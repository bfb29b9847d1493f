import { describe, expect, it } from 'vitest';
import { wrapName } from './wrap-name.ts';

describe('wrapName', () => {
  it('leaves a short name on one line', () => {
    expect(wrapName('Yemen', 16)).toEqual(['Yemen']);
  });

  it('makes the lines about equally long', () => {
    // 24 letters in at most 16 a line: two lines, and 12 letters each are not enough for the first two words.
    expect(wrapName('Central African Republic', 16)).toEqual(['Central African', 'Republic']);
    // 17 letters: filling up would leave one word of two letters alone.
    expect(wrapName('aa bb cc dd ee ff', 16)).toEqual(['aa bb cc', 'dd ee ff']);
  });

  it('keeps a word that is longer than a line whole', () => {
    expect(wrapName('Bab-el-Mandeb-Strait west', 8)).toEqual(['Bab-el-Mandeb-Strait', 'west']);
  });
});

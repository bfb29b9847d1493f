import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words where a line would be too wide', () => {
    // 100 px at 10 px a letter of 0.56: 17 letters. "Policy and" has 10, with " legislation" 22.
    expect(wrapText('Policy and legislation', 100, 10)).toEqual(['Policy and', 'legislation']);
  });

  it('keeps what fits on one line, to the letter', () => {
    // 17 letters fit, 18 do not.
    expect(wrapText('aaaaaaaa bbbbbbbb', 100, 10)).toEqual(['aaaaaaaa bbbbbbbb']);
    expect(wrapText('aaaaaaaaa bbbbbbbb', 100, 10)).toEqual(['aaaaaaaaa', 'bbbbbbbb']);
  });

  it('gives a word longer than a line a line of its own, and nothing for nothing', () => {
    expect(wrapText('a incomprehensibilities b', 50, 10)).toEqual(['a', 'incomprehensibilities', 'b']);
    expect(wrapText('  ', 50, 10)).toEqual([]);
  });
});

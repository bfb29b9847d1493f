import { describe, expect, it } from 'vitest';
import { boundaryNoteTexts, type BoundaryStretch, parseBoundaryPolicy, ruleOf } from './boundary-policy.ts';

const note = { area: null, text: { en: 'Note', fr: 'Note', ar: 'ملاحظة', es: 'Nota' } };
const boxed = {
  id: 'boxed',
  class: 'dotted',
  basis: 'A box.',
  lines: [{ file: 'land', sides: ['ETH', 'SOM'], within: [40, 0, 45, 9] }],
};
const pair = { id: 'pair', class: 'dashed', basis: 'A pair.', lines: [{ file: 'land', sides: ['ETH', 'SOM'] }], note };
const rest = { id: 'rest', class: 'solid', basis: 'The rest.', lines: [{ file: 'land' }] };
const policy = parseBoundaryPolicy({ rules: [boxed, pair, rest] });

function stretch(sides: readonly [string, string], line: readonly (readonly [number, number])[]): BoundaryStretch {
  return { file: 'land', sides, name: null, kind: 'International boundary (verify)', type: 'Land', line };
}

describe('ruleOf', () => {
  it('takes the first rule that claims the stretch, whichever side is left', () => {
    const inside = [
      [42, 4],
      [44, 5],
    ] as const;
    expect(ruleOf(stretch(['SOM', 'ETH'], inside), policy).id).toBe('boxed');
  });

  it('lets a box claim only what lies in it whole', () => {
    const crossing = [
      [44, 5],
      [48, 8],
    ] as const;
    expect(ruleOf(stretch(['ETH', 'SOM'], crossing), policy).id).toBe('pair');
    expect(ruleOf(stretch(['ETH', 'KEN'], crossing), policy).id).toBe('rest');
  });

  it('refuses a stretch no rule claims, naming it', () => {
    const claim = { ...stretch(['KEN', 'KEN'], []), file: 'disputed' as const, name: 'Sudanese claim' };
    expect(() => ruleOf(claim, policy)).toThrow('disputed KEN-KEN "Sudanese claim"');
  });
});

describe('parseBoundaryPolicy', () => {
  it('lists every mistake with its field', () => {
    const wrong = { ...pair, class: 'wavy', note: { area: null, text: { ...note.text, ar: '' } } };
    expect(() => parseBoundaryPolicy({ rules: [wrong] })).toThrow(/rules\[0\]\.class[\s\S]*rules\[0\]\.note\.text\.ar/u);
  });

  it('refuses two rules of one id', () => {
    expect(() => parseBoundaryPolicy({ rules: [rest, rest] })).toThrow('share an id: rest');
  });
});

describe('boundaryNoteTexts', () => {
  it('gives the words of one language by rule, for the rules that have any', () => {
    expect(boundaryNoteTexts(policy, 'es')).toEqual({ pair: 'Nota' });
  });
});

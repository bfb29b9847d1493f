import { describe, expect, it } from 'vitest';
import { gapAppearance } from './gap-appearance.ts';
import { gapKinds } from './gap.ts';

describe('gap marks', () => {
  it('look different for every kind of gap', () => {
    expect(new Set(gapKinds.map((kind) => gapAppearance[kind])).size).toBe(gapKinds.length);
  });
});

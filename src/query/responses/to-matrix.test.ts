import { describe, expect, it } from 'vitest';
import { tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { toMatrix } from './to-matrix.ts';

describe('toMatrix', () => {
  const matrix = toMatrix(tinyResponses.items);
  const filled = matrix.cells
    .filter(({ items }) => items.length > 0)
    .map(({ area, stage, items }) => `${area}/${stage} ${items.map(({ item, basis }) => `${item.id} ${basis}`).join()}`);

  it('has every cell, five areas by five stages, most of them empty', () => {
    expect(matrix.cells).toHaveLength(25);
    expect(filled).toHaveLength(3);
  });

  // The shelter: its area direct assistance and its stage are stated, cooperation is a reading. The campaign's stage is a reading.
  it('puts an item of two areas in two cells, stated only where area and stage both are', () => {
    expect(filled).toEqual([
      'direct-assistance/arrival shelter stated',
      'information/pre-departure radio reading',
      'cooperation/arrival shelter reading',
    ]);
  });

  it('keeps apart what is tied to no stage, and what is of no area', () => {
    expect(matrix.withoutStage.map(({ area, items }) => [area, items.map(({ item }) => item.id)])).toEqual([
      ['direct-assistance', []],
      ['policy-legislation', []],
      ['training', []],
      ['information', []],
      ['cooperation', ['table']],
    ]);
    expect(matrix.withoutArea.map(({ id }) => id)).toEqual(['message']);
  });
});

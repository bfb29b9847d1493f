import { describe, expect, it } from 'vitest';
import { cellsAcross } from './cells-across.ts';

const coverage = {
  north: [
    { category: 'refugees', stage: 'stay', series: ['a.refugees.stock'], gap: null },
    { category: 'refugees', stage: 'transit', series: [], gap: 'not-monitored' },
  ],
  south: [
    { category: 'refugees', stage: 'stay', series: ['a.refugees.stock', 'b.refugees.stock'], gap: null },
    { category: 'refugees', stage: 'transit', series: [], gap: 'not-published' },
  ],
} as const;

describe('cellsAcross', () => {
  const cells = cellsAcross(coverage);
  const find = (stage: string) => cells.find((cell) => cell.category === 'refugees' && cell.stage === stage);

  it('gives a cell for each of the eight categories at each of the five stages', () => {
    expect(cells).toHaveLength(8 * 5);
  });

  it('counts the corridors that have a figure, not their series', () => {
    expect(find('stay')).toMatchObject({ known: 2, gaps: [] });
  });

  it('names every kind of gap once, in the order of the vocabulary', () => {
    expect(find('transit')).toMatchObject({ known: 0, gaps: ['not-published', 'not-monitored'] });
  });
});

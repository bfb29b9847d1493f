import { expect, it } from 'vitest';
import { openCellOf } from './open-cell-of.ts';

it('opens the cell of one category and one stage', () => {
  expect(openCellOf({ categories: ['refugees'], stages: ['stay'] })).toEqual({ category: 'refugees', stage: 'stay' });
});

it('opens none where either is not chosen, empty or several', () => {
  expect(openCellOf({ categories: null, stages: ['stay'] })).toBeNull();
  expect(openCellOf({ categories: ['refugees'], stages: [] })).toBeNull();
  expect(openCellOf({ categories: ['refugees', 'mixed'], stages: ['stay'] })).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { AccountCell } from '#domain/evidence-account.ts';
import type { CellAcross } from './cells-across.ts';
import { groupCorridors } from './group-corridors.ts';

const known = (...series: string[]): AccountCell => ({ category: 'refugees', stage: 'stay', series, gap: null });
const gap: AccountCell = { category: 'refugees', stage: 'stay', series: [], gap: 'not-published' };

const cell: CellAcross = {
  category: 'refugees',
  stage: 'stay',
  corridors: [
    { id: 'east', cell: gap },
    { id: 'north', cell: known('a.refugees.stock') },
    { id: 'south', cell: known('a.refugees.stock') },
    { id: 'west', cell: gap },
    { id: 'centre', cell: gap },
  ],
  known: 2,
  gaps: ['not-published'],
};

describe('groupCorridors', () => {
  const groups = groupCorridors(cell, {
    gaps: { east: { 'refugees/stay': 'Nobody counts.' }, west: { 'refugees/stay': 'Nobody counts.' }, centre: {} },
  });

  it('puts corridors with the same series together, and figures before gaps', () => {
    expect(groups[0]).toEqual({ corridors: ['north', 'south'], series: ['a.refugees.stock'], gap: null, reason: '' });
  });

  it('keeps gaps apart whose reasons differ, the larger group first', () => {
    expect(groups.slice(1).map(({ corridors, reason }) => [corridors, reason])).toEqual([
      [['east', 'west'], 'Nobody counts.'],
      [['centre'], ''],
    ]);
  });

  it('loses no corridor', () => {
    expect(groups.flatMap(({ corridors }) => corridors).toSorted()).toEqual(['centre', 'east', 'north', 'south', 'west']);
  });
});

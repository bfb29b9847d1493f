import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

const rows = [
  { id: 'a', value: 10, name: 'Éthiopie' },
  { id: 'b', value: null, name: 'Yémen' },
  { id: 'c', value: 9, name: 'Erythrée' },
  { id: 'd', value: 10, name: 'Djibouti' },
];

describe('sortRows', () => {
  it('orders numbers by size, not by their digits, and keeps the order of equals', () => {
    expect(ids(sortRows(rows, (row) => row.value, false, 'en'))).toBe('cadb');
  });

  it('keeps rows without a value last when turned round', () => {
    expect(ids(sortRows(rows, (row) => row.value, true, 'en'))).toBe('adcb');
  });

  it('orders words by the alphabet of the language, accents included', () => {
    // French orders E and É as one letter: Djibouti, Erythrée, Éthiopie, Yémen.
    expect(ids(sortRows(rows, (row) => row.name, false, 'fr'))).toBe('dcab');
  });

  it('leaves the rows it was given as they were', () => {
    sortRows(rows, (row) => row.value, true, 'en');
    expect(ids(rows)).toBe('abcd');
  });
});

function ids(sorted: readonly { readonly id: string }[]): string {
  return sorted.map((row) => row.id).join('');
}

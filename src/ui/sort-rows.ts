export type SortValue = string | number | null;

/** A sorted copy; equal rows keep their order and rows without a value come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  isDescending: boolean,
  language: string,
): readonly Row[] {
  const words = new Intl.Collator(language, { numeric: true });
  const compare = (one: SortValue, other: SortValue): number => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other));
    return isDescending ? -order : order;
  };
  return rows.toSorted((one, other) => compare(sortBy(one), sortBy(other)));
}

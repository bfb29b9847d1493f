import type { YearChange } from '#domain/release-changes.ts';
import type { Translator } from '#i18n/translator.ts';
import type { TableColumn } from '#ui/data-table.tsx';

type Column = TableColumn<YearChange>;

/** Year, rows and totals before and now, and the difference; a side on which no year has a row has no columns. */
export function findYearColumns(years: readonly YearChange[], translator: Translator): readonly Column[] {
  const sides = (['before', 'after'] as const).filter((side) => years.some((year) => year[side] !== null));
  const year: Column = {
    id: 'year',
    header: translator.text('evidence.row-year'),
    isRowHeader: true,
    sortBy: (change) => change.year,
    cell: (change) => translator.year(change.year),
  };
  const counted = (['rows', 'total'] as const).flatMap((what) =>
    sides.map((side): Column => ({
      id: `${side}-${what}`,
      header: translator.text(`account.${what}-${side}`),
      isNumber: true,
      sortBy: (change) => change[side]?.[what] ?? null,
      cell: (change) => (change[side] === null ? translator.text('account.no-row') : translator.count(change[side][what])),
    })),
  );
  const difference: Column = {
    id: 'difference',
    header: translator.text('account.difference'),
    isNumber: true,
    sortBy: differenceOf,
    cell: (change) => sayDifference(differenceOf(change), translator),
  };
  return [year, ...counted, ...(sides.length === 2 ? [difference] : [])];
}

/** Null where one side has no row: a year that came or went differs by more than its total. */
function differenceOf({ before, after }: YearChange): number | null {
  return before === null || after === null ? null : after.total - before.total;
}

function sayDifference(difference: number | null, translator: Translator): string {
  if (difference === null) return translator.text('account.no-difference');
  return `${difference > 0 ? '+' : ''}${translator.count(difference)}`;
}

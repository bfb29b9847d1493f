import type { YearChange } from '#domain/release-changes.ts';
import type { Translator } from '#i18n/translator.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable, type TableColumn } from '#ui/data-table.tsx';

interface YearTableProps {
  readonly caption: string;
  readonly years: readonly YearChange[];
}

const shown = 12;

/** Rows and total of each year that differs, before and after; a side with no row at all is left out. */
export function YearTable({ caption, years }: YearTableProps) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={caption}
      columns={findColumns(years, translator)}
      rows={years}
      rowId={({ year }) => String(year)}
      language={translator.language}
      shown={shown}
      moreLabel={translator.text('app.show-all', { count: years.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}

function findColumns(years: readonly YearChange[], translator: Translator): readonly TableColumn<YearChange>[] {
  const has = (side: 'before' | 'after') => years.some((year) => year[side] !== null);
  const column = (side: 'before' | 'after', what: 'rows' | 'total'): TableColumn<YearChange> => ({
    id: `${side}-${what}`,
    header: translator.text(`account.${what}-${side}`),
    isNumber: true,
    sortBy: (year) => year[side]?.[what] ?? null,
    cell: (year) => (year[side] === null ? translator.text('account.no-row') : translator.count(year[side][what])),
  });
  const difference: TableColumn<YearChange> = {
    id: 'difference',
    header: translator.text('account.difference'),
    isNumber: true,
    sortBy: differenceOf,
    cell: (year) => {
      const value = differenceOf(year);
      if (value === null) return translator.text('account.no-row');
      return `${value > 0 ? '+' : ''}${translator.count(value)}`;
    },
  };
  return [
    {
      id: 'year',
      header: translator.text('evidence.row-year'),
      isRowHeader: true,
      isNumber: true,
      sortBy: ({ year }) => year,
      cell: ({ year }) => translator.year(year),
    },
    ...(['rows', 'total'] as const).flatMap((what) =>
      (['before', 'after'] as const).flatMap((side) => (has(side) ? [column(side, what)] : [])),
    ),
    ...(has('before') && has('after') ? [difference] : []),
  ];
}

function differenceOf({ before, after }: YearChange): number | null {
  return before === null || after === null ? null : after.total - before.total;
}

import type { Translator } from '#i18n/translator.ts';
import type { DeathsOfCause } from '#query/death-details.ts';
import type { DeathYear } from '#query/death-years.ts';
import { sayCause } from '#reading/deaths-words.ts';
import type { ChartColumn } from '#ui/chart-table.tsx';

/** Year, dead and missing, of whom in long counts, incidents. */
export function yearColumns(translator: Translator): readonly ChartColumn<DeathYear>[] {
  return [
    {
      id: 'year',
      header: translator.text('trend.year'),
      isRowHeader: true,
      sortBy: ({ year }) => year,
      cell: ({ year }) => translator.year(year),
    },
    number('people', translator.text('deaths.people'), ({ total }) => total, translator),
    number('cumulative', translator.text('deaths.cumulative-column'), ({ cumulative }) => cumulative, translator),
    number('incidents', translator.text('deaths.incidents'), ({ incidents }) => incidents.length, translator),
    {
      id: 'note',
      header: translator.text('trend.note'),
      sortBy: ({ isPartial }) => (isPartial ? translator.text('trend.part-of-year') : ''),
      cell: ({ isPartial }) => (isPartial ? translator.text('trend.part-of-year') : ''),
    },
  ];
}

/** Cause, dead and missing, incidents. */
export function causeColumns(translator: Translator): readonly ChartColumn<DeathsOfCause>[] {
  return [
    {
      id: 'cause',
      header: translator.text('deaths.cause'),
      isRowHeader: true,
      sortBy: ({ cause }) => sayCause(cause, translator),
      cell: ({ cause }) => sayCause(cause, translator),
    },
    number('people', translator.text('deaths.people'), ({ total }) => total, translator),
    number('incidents', translator.text('deaths.incidents'), ({ incidents }) => incidents.length, translator),
  ];
}

function number<Row>(id: string, header: string, count: (row: Row) => number, translator: Translator): ChartColumn<Row> {
  return { id, header, isNumber: true, sortBy: count, cell: (row) => translator.count(count(row)) };
}

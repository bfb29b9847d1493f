import type { YearChange } from '#domain/release-changes.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';
import { findYearColumns } from './year-columns.ts';

interface YearTableProps {
  readonly caption: string;
  readonly years: readonly YearChange[];
}

const shown = 12;

/** Rows and total of each year that differs, before and now. */
export function YearTable({ caption, years }: YearTableProps) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={caption}
      columns={findYearColumns(years, translator)}
      rows={years}
      rowId={({ year }) => String(year)}
      language={translator.language}
      shown={shown}
      moreLabel={translator.text('app.show-all', { count: years.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}

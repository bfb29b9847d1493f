import { useState } from 'react';
import type { CsvCell } from '#lib/format-csv.ts';
import { formatNotedCsv } from '#lib/format-noted-csv.ts';
import { formatTabbed } from '#lib/format-tabbed.ts';
import { Button } from './button.tsx';
import { DataTable, type TableColumn } from './data-table.tsx';
import { saveCsv } from './save-csv.ts';

export interface ChartColumn<Row> extends TableColumn<Row> {
  /** What is written to a file or the clipboard; what the column is sorted by where nothing is given. */
  readonly write?: (row: Row) => CsvCell;
}

/** What a chart shows, as a table: every number of the picture, nothing else. */
export interface ChartTableContent<Row> {
  readonly caption: string;
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The file's name without its ending. */
  readonly fileName: string;
  /** Lines over the table in the file: what it is, its address, its sources. */
  readonly notes: readonly string[];
}

/** The words of a chart's table in the viewer's language; `sayChartWords` gives them. */
export interface ChartWords {
  readonly table: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly sideways: string;
  readonly sayMore: (count: number) => string;
  /** Whose alphabet orders words. */
  readonly language: string;
}

interface ChartTableProps<Row> extends ChartTableContent<Row> {
  readonly words: ChartWords;
}

const shown = 12;

/** The numbers of a chart, sortable, to copy into a spreadsheet or to keep as a file. */
export function ChartTable<Row>({ caption, columns, rows, rowId, fileName, notes, words }: ChartTableProps<Row>) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const cells = (): readonly (readonly CsvCell[])[] => [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ write, sortBy }) => (write ?? sortBy)(row))),
  ];
  const copy = async () => {
    try {
      // Missing altogether where the page is not served over a secure connection: that throws, and counts as refused.
      await navigator.clipboard.writeText(formatTabbed(cells()));
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const save = () => saveCsv(`${fileName}.csv`, formatNotedCsv(notes, cells()));
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={rowId}
        language={words.language}
        shown={shown}
        moreLabel={words.sayMore(rows.length)}
        sidewaysHint={words.sideways}
      />
      <div className="ui-chart-actions">
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button onPress={save}>{words.download}</Button>
        <output className="ui-soft">{outcome === 'none' ? '' : outcome === 'copied' ? words.copied : words.copyFailed}</output>
      </div>
    </>
  );
}

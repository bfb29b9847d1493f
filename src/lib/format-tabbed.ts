import type { CsvCell } from './format-csv.ts';

/**
 * Rows with tabs between cells, as a spreadsheet takes them from the clipboard; null is an empty cell, which is not a zero. Text
 * that a spreadsheet would run as a formula gets an apostrophe in front; tabs and line ends in it become spaces.
 */
export function formatTabbed(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => row.map(toText).join('\t')).join('\n');
}

function toText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}

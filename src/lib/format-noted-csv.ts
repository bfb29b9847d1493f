import { formatCsv, type CsvCell } from './format-csv.ts';

/** A table as CSV under lines that begin with `#`: what it is, where it comes from, how to cite it. Each note is kept to one line. */
export function formatNotedCsv(notes: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return notes.map((note) => `${toHarmlessLine(`# ${note}`)}\r\n`).join('') + formatCsv(rows);
}

/** One line; what stands behind a comma, a cell of its own to a spreadsheet, is no formula. */
function toHarmlessLine(note: string): string {
  return note.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/,(?=[=+\-@])/g, ", '");
}

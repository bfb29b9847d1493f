/** A cell of a table to be written as CSV; null is an empty cell, which is not a zero. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV by RFC 4180: comma, CRLF unless told otherwise, quotes doubled. A text that a spreadsheet would run as a
 * formula (it begins with =, +, -, @, tab or return) gets an apostrophe in front; numbers stay numbers.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[], lineEnd: '\r\n' | '\n' = '\r\n'): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}${lineEnd}`).join('');
}

function formatCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

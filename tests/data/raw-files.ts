import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { paths } from '#pipeline/paths.ts';

/** True where the published files are on this machine (the setting ATLAS_RAW). */
export const hasRawFiles = existsSync(join(paths.raw, 'SOURCES.json'));

/** Says on the console what a test compared with instead of the published files. */
export function saySkippedRaw(comparedWith: string): void {
  console.info(`ATLAS_RAW is not on this machine: compared with ${comparedWith} only, not with the published files.`);
}

const listingSchema = z.array(z.object({ file: z.string(), rows: z.number() }));

/** What SOURCES.json lists: each published file with the rows it is said to have. */
export function readRawListing(): z.infer<typeof listingSchema> {
  return listingSchema.parse(JSON.parse(readFileSync(join(paths.raw, 'SOURCES.json'), 'utf8')));
}

const alreadyRead = new Map<string, readonly Readonly<Record<string, string>>[]>();

/** A published CSV as records of text, read without DuckDB so that the import is checked by another hand. */
export function readRawCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const known = alreadyRead.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(paths.raw, file));
  const [heading = [], ...rows] = parseCsv((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const records = rows.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])));
  alreadyRead.set(file, records);
  return records;
}

/** Cells are cut out of the text, never put together letter by letter: some files have millions. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text.charAt(at) === '"';
    const close = isQuoted ? findClosingQuote(text, at + 1) : at;
    const comma = text.indexOf(',', close);
    // A line ends before the next comma or not at all; looking further would read the rest of the file each time.
    const newline = text.slice(close, comma === -1 ? text.length : comma).indexOf('\n');
    const end = newline === -1 ? comma : close + newline;
    const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end === -1 ? text.length : end);
    if (end !== -1 && newline === -1) row.push(cell);
    else {
      rows.push([...row, cell.replace(/\r$/u, '')]);
      row = [];
    }
    at = end === -1 ? text.length : end + 1;
  }
  return row.length > 0 ? [...rows, [...row, '']] : rows;
}

/** Where a quoted cell that begins at `from` ends; two quotes are one written quote. */
function findClosingQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from);
  if (quote === -1) return text.length;
  return text.charAt(quote + 1) === '"' ? findClosingQuote(text, quote + 2) : quote;
}

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

function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      row.push(cell.replace(/\r$/u, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { countryReference } from '#pipeline/import/import-source.ts';
import { readImportSources } from '#pipeline/import/read-import-sources.ts';

/** Lines under the heading of each raw file, by path. */
export type TinyRows = Readonly<Record<string, readonly string[]>>;

/** The sources a tiny raw directory has. */
export const tinySources = readImportSources().sources.filter(({ id }) =>
  ['unhcr-population', 'unhcr-flows', 'unhcr-solutions', 'undesa-migrants', 'iom-missing-migrants'].includes(id),
);

const country = (code: string): string => `${code},,,${code} en,${code} ar,,${code} fr,${code} es,,,,,,,,,Region,,,0,1,10.5,20.5`;

/** Three countries, two pairs, two incidents: every file whole and right. */
export const tinyRows: TinyRows = {
  'reference/country_reference.csv': ['ETH', 'SOM', 'ZAF'].map(country),
  'unhcr/population.csv.gz': [
    '2024,Ethiopia,ETH,ETH,South Africa,RSA,ZAF,14157,32716,0,0,0,0,0,,0',
    '2024,Somalia,SOM,SOM,Somalia,SOM,SOM,0,0,0,3e+05,0,0,0,,0',
  ],
  'unhcr/flows.csv.gz': ['2024,Ethiopia,ETH,ETH,South Africa,RSA,ZAF,,2434,,', '2024,Unknown,UKN,UKN,South Africa,RSA,ZAF,,,50,'],
  'unhcr/solutions.csv.gz': ['2024,Somalia,SOM,SOM,Ethiopia,ETH,ETH,120,,,', '2024,Somalia,SOM,SOM,Somalia,SOM,SOM,,,,50'],
  'undesa/migrant_stock_2024.csv.gz': ['ZAF,2024,ETH,female,17133,1,0,1,0', 'ZAF,2024,ETH,male,87269,1,0,1,0'],
  'iom/missing_migrants_incidents.csv.gz': [1, 2].map(
    (dead) =>
      `2024.1,2024.1,Incident,Africa,2024-05-0${dead},${dead}.0,,${dead},,,,,,,Drowning,Djibouti,Eastern Route,"Obock, Djibouti",,,,,2024,,12.0,43.3`,
  ),
};

/**
 * Writes a raw directory under `home` with a SOURCES.json that lists every file's checksum, and returns its path. A file given
 * as null is listed but not there.
 */
export function writeTinyRaw(home: string, rows: Readonly<Record<string, readonly string[] | null>>): string {
  const directory = mkdtempSync(join(home, 'raw-'));
  const tables = [countryReference, ...tinySources.flatMap(({ raw }) => raw ?? [])];
  const listing = tables
    .flatMap(({ files, columns }) => files.map((file) => ({ file, columns })))
    .map(({ file, columns }) => {
      const lines = rows[file];
      const text = `${[columns.join(','), ...(lines ?? [])].join('\n')}\n`;
      const bytes = file.endsWith('.gz') ? gzipSync(text) : Buffer.from(text);
      if (lines !== null) {
        mkdirSync(dirname(join(directory, file)), { recursive: true });
        writeFileSync(join(directory, file), bytes);
      }
      return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  writeFileSync(join(directory, 'SOURCES.json'), JSON.stringify(listing));
  return directory;
}

import { languages } from '#domain/language.ts';
import type { Database } from '#pipeline/database.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toJsonBytes } from './build-corridor.ts';
import type { EvidenceFiles } from './load-evidence.ts';
import { toWorldIndex, toWorldNames } from './to-world-index.ts';
import { buildWorldTables } from './world-tables.ts';
import type { DataFile } from './write-files.ts';

/** The files of the world view: `world/index`, `world/names/<language>` and one table a series. */
export async function buildWorld(
  database: Database,
  written: WrittenCatalogue,
  { countries }: Pick<EvidenceFiles, 'countries'>,
  temporaryDirectory: string,
): Promise<readonly DataFile[]> {
  const tables = await buildWorldTables(database, written.series, temporaryDirectory);
  return [
    { key: 'world/index', content: toJsonBytes(toWorldIndex(written, countries, tables)), extension: 'json' },
    ...languages.map((language): DataFile => {
      const names = toWorldNames(written, countries, tables, language);
      return { key: `world/names/${language}`, content: toJsonBytes(names), extension: 'json' };
    }),
    ...tables.map(({ file }) => file),
  ];
}

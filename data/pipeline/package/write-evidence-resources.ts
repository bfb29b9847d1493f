import { unique } from '#lib/unique.ts';
import { type Database, quoted } from '#pipeline/database.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { incidentTable } from './incident-table.ts';
import { observationTable } from './observation-table.ts';
import type { PackageResource } from './package-resource.ts';
import { toZip } from './to-zip.ts';
import { addSources, countIncidents, countRows, type RowCounts, writeCsv, writeParquet } from './write-evidence-tables.ts';

/** A CSV of more rows than this (about 3 MB) lies in a zip: static hosts limit the size of a file, and people open a zip by a double click. */
const mostPlainRows = 20_000;

const partsNote = 'Rows with sex, age or month set are parts of the total row and never added to it.';
const allNote = `Every value of every series, the whole world. ${partsNote}`;
const incidents = {
  ...incidentTable,
  title: 'Incidents of death',
  description: 'Each recorded incident of death or disappearance on a migration route (IOM Missing Migrants Project): a minimum.',
};

/** Observations and incidents as Parquet, incidents as CSV, and one CSV for each series that has observations. */
export async function writeEvidenceResources(
  database: Database,
  catalogue: WrittenCatalogue,
  directory: string,
): Promise<readonly PackageResource[]> {
  await addSources(database, catalogue.sources);
  const bySeries = await countRows(database);
  const ofIncidents = { from: 'package_incidents', where: 'true', counts: await countIncidents(database) } as const;
  const ofAll = { from: 'package_observations', where: 'true', counts: unite([...bySeries.values()]) } as const;
  const all = { ...observationTable, name: 'observations', title: 'Observations', description: allNote };
  const tables: PackageResource[] = [
    await writeParquet(database, { ...ofAll, table: all, path: 'observations.parquet' }, directory),
    await writeParquet(
      database,
      { ...ofIncidents, table: { ...incidents, name: 'incidents' }, path: 'incidents.parquet' },
      directory,
    ),
    await writeCsv(
      database,
      { ...ofIncidents, table: { ...incidents, name: 'incidents-csv' }, path: 'incidents.csv' },
      directory,
      'none',
    ),
  ];
  const titles = new Map(catalogue.series.map(({ id, title }) => [id, title.en]));
  for (const [series, counts] of bySeries) {
    const table = { ...observationTable, name: series, title: titles.get(series) ?? series, description: partsNote };
    const from = 'package_observations' as const;
    const selection = { from, where: `series = ${quoted(series)}`, table, path: `csv/${series}.csv`, counts };
    if (counts.rows <= mostPlainRows) tables.push(await writeCsv(database, selection, directory, 'none'));
    else {
      const written = await writeCsv(database, selection, directory, 'gzip');
      tables.push({
        ...written,
        path: `${selection.path}.zip`,
        content: toZip(`${series}.csv`, written.content),
        isZipped: true,
      });
    }
  }
  return tables;
}

function unite(counts: readonly RowCounts[]): RowCounts {
  return {
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
    sources: unique(counts.flatMap(({ sources }) => sources)).toSorted(),
  };
}

import type { ListedFact } from '#domain/listed-fact.ts';
import { formatCsv } from '#lib/format-csv.ts';
import type { Database } from '#pipeline/database.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import { compareSnapshots } from '#pipeline/release/compare-snapshots.ts';
import type { Snapshot } from '#pipeline/release/snapshot.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import { toCorridorsGeojson, toPlacesGeojson } from './geojson.ts';
import { listGeographyTables } from './geography-tables.ts';
import { countryLicence, membershipLicence, ownLicence, type PackageLicence } from './licences.ts';
import type { PackageFile, PackageResource } from './package-resource.ts';
import type { WrittenTable } from './package-table.ts';
import { listResponseTables } from './response-tables.ts';
import { listSeriesTables } from './series-tables.ts';
import { listSourceTables } from './source-tables.ts';
import { textFile } from './text-file.ts';
import { toDescriptor } from './to-descriptor.ts';
import { writeChangelog } from './write-changelog.ts';
import { writeCitations } from './write-citations.ts';
import { writeEvidenceResources } from './write-evidence-resources.ts';
import { writeLicences } from './write-licences.ts';
import { writeReadme } from './write-readme.ts';

export interface PackageInput {
  /** With the evidence loaded. */
  readonly database: Database;
  /** With a reason for every empty cell. */
  readonly catalogue: WrittenCatalogue;
  readonly countries: readonly CountryRecord[];
  readonly listed: readonly ListedFact[];
  /** Null: the catalogue has none. */
  readonly responses: WrittenResponses | null;
  readonly release: string;
  /** This version and all before it, the newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly temporaryDirectory: string;
}

/** The open data package: every table of the evidence and the catalogue in files that need nothing of the atlas. */
export async function buildPackage(input: PackageInput): Promise<readonly PackageFile[]> {
  const { database, catalogue, countries, listed, responses, release, snapshots, temporaryDirectory } = input;
  const facts = { release, version: catalogue.version, date: catalogue.date };
  const evidence = await writeEvidenceResources(database, catalogue, temporaryDirectory);
  const pathOf = (series: string): string | null => evidence.find(({ table }) => table.name === series)?.path ?? null;
  const tables = [
    ...listSeriesTables(catalogue, pathOf),
    ...listSourceTables(catalogue, listed),
    ...listGeographyTables(catalogue, countries),
    ...(responses === null ? [] : listResponseTables(responses)),
  ];
  const resources: readonly PackageResource[] = [
    ...evidence.filter(({ format }) => format === 'parquet'),
    ...tables.map(toResource),
    ...listGeojson(catalogue),
    ...evidence.filter(({ format }) => format === 'csv'),
  ];
  return [
    { path: 'datapackage.json', content: toDescriptor(facts, resources, catalogue.sources) },
    textFile('README.md', writeReadme(facts, resources)),
    textFile('LICENCES.md', writeLicences(catalogue.sources)),
    textFile('CHANGELOG.md', changelogOf(snapshots, catalogue)),
    ...writeCitations(facts, catalogue.sources),
    ...resources.map(({ path, content }) => ({ path, content })),
  ];
}

function toResource(table: WrittenTable): PackageResource {
  const heading = table.fields.map(({ name }) => name);
  const at = heading.indexOf('source');
  return {
    path: `${table.name}.csv`,
    format: 'csv',
    content: new TextEncoder().encode(formatCsv([heading, ...table.rows], '\n')),
    isZipped: false,
    table,
    rows: table.rows.length,
    sources: at === -1 ? [] : [...new Set(table.rows.map((row) => String(row[at])))].toSorted(),
    terms: termsOf(table.name) ?? (at === -1 ? [ownLicence] : []),
  };
}

/** Of tables that are neither the atlas's own nor name a source in each row. */
function termsOf(table: string): readonly PackageLicence[] | null {
  if (table === 'countries') return [countryLicence];
  return table === 'memberships' ? [membershipLicence] : null;
}

function listGeojson(catalogue: WrittenCatalogue): readonly PackageResource[] {
  const legs = catalogue.corridors.reduce((sum, corridor) => sum + corridor.legs.length, 0);
  return [
    toGeojsonResource('corridors', toCorridorsGeojson(catalogue), legs, {
      title: 'Lines of the corridors',
      description:
        'Each leg as a line with its corridor, mode, ends, basis and precision. Lines are indicative and generalised on purpose: no road, track or position of anyone.',
    }),
    toGeojsonResource('places', toPlacesGeojson(catalogue), catalogue.places.length, {
      title: 'Places as points',
      description: 'The places of places.csv.',
    }),
  ];
}

function toGeojsonResource(
  name: string,
  content: Uint8Array,
  rows: number,
  about: { readonly title: string; readonly description: string },
): PackageResource {
  return {
    path: `${name}.geojson`,
    format: 'geojson',
    content,
    isZipped: false,
    table: { ...about, name: `${name}-geojson`, fields: [], primaryKey: [], foreignKeys: [] },
    rows,
    sources: [],
    terms: [ownLicence],
  };
}

function changelogOf(snapshots: readonly Snapshot[], catalogue: WrittenCatalogue): string {
  const titles = new Map(catalogue.series.map(({ id, title }) => [id, title.en]));
  const changes = snapshots.slice(0, -1).flatMap((after, index) => {
    const before = snapshots[index + 1];
    return before === undefined ? [] : [compareSnapshots(before, after)];
  });
  return writeChangelog(changes, snapshots.at(-1) ?? catalogue, titles);
}

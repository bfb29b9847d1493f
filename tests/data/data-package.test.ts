import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fillGaps } from '#pipeline/build/fill-gaps.ts';
import { findCells } from '#pipeline/build/find-cells.ts';
import { loadEvidence } from '#pipeline/build/load-evidence.ts';
import { type Database, identifier, openDatabase, quoted } from '#pipeline/database.ts';
import { buildPackage } from '#pipeline/package/build-package.ts';
import type { PackageFile } from '#pipeline/package/package-resource.ts';
import { paths } from '#pipeline/paths.ts';
import { type EvidenceSummary, readSummary } from '#pipeline/evidence-summary.ts';
import { takeSnapshot } from '#pipeline/release/snapshot.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { readResponses } from '#pipeline/schemas/read-responses.ts';
import { type PackageDescriptor, packageProfile } from './package-profile.ts';
import { readCsv, unzipOnly } from './read-csv.ts';

/** Rows a spreadsheet takes. */
const mostSheetRows = 1_048_576;
const home = mkdtempSync(join(tmpdir(), 'atlas-package-test-'));
const bytes = new Map<string, Buffer>();
let again: readonly PackageFile[];
let summary: EvidenceSummary;
let database: Database;
let descriptor: PackageDescriptor;

beforeAll(async () => {
  database = await openDatabase();
  const { catalogue: written } = await readCatalogue(paths.catalogue);
  const { responses } = await readResponses(paths.catalogue, paths.evidence);
  const { countries, listed } = await loadEvidence(database, paths.evidence, written.sources);
  summary = readSummary(paths.evidence);
  const corridors = [];
  for (const corridor of written.corridors) {
    const cells = await findCells(database, corridor, written.series);
    corridors.push(fillGaps(corridor, written.gapReasons, new Set(cells.keys())));
  }
  const catalogue = { ...written, corridors };
  const snapshots = [takeSnapshot(catalogue, summary), { ...takeSnapshot(catalogue, summary), version: '2000.1', series: {} }];
  const build = () =>
    buildPackage({
      database,
      catalogue,
      countries,
      listed,
      responses,
      release: '2000.2-00000000',
      snapshots,
      temporaryDirectory: home,
    });
  for (const { path, content } of await build()) {
    bytes.set(path, Buffer.from(content));
    // For the database, which reads no zip: the file inside it, under the name it has there.
    const isZip = path.endsWith('.zip');
    const file = join(home, 'package', isZip ? path.replace('.zip', '') : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isZip ? unzipOnly(Buffer.from(content)).content : content);
  }
  again = await build();
  descriptor = packageProfile.parse(JSON.parse(textOf('datapackage.json')));
  for (const { name, path, format, schema } of descriptor.resources) {
    if (schema !== undefined)
      await database.run(`CREATE VIEW ${identifier(`r ${name}`)} AS ${selectFrom(path, format, schema.fields)}`);
  }
}, 180_000);

afterAll(() => {
  database.close();
  rmSync(home, { recursive: true });
});

describe('the description of the package', () => {
  it('is refused by the rules of the standard where a resource loses its path, a key its column or a licence its name', () => {
    const [first, ...others] = descriptor.resources;
    const wrong = [
      { ...descriptor, resources: [{ ...first, path: '../secret.csv' }, ...others] },
      { ...descriptor, resources: others.filter(({ name }) => name !== 'countries') },
      { ...descriptor, licenses: [{ title: 'some licence' }] },
    ];
    expect(wrong.map((each) => packageProfile.safeParse(each).success)).toEqual([false, false, false]);
  });

  it('says of every file its true size and checksum, and no file is too large for a sheet or a host', () => {
    const wrong = descriptor.resources.filter(({ path, bytes: size, hash }) => {
      const content = bytes.get(path);
      return content?.byteLength !== size || hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`;
    });
    expect(wrong).toEqual([]);
    expect(descriptor.resources.filter(({ format, rows }) => format === 'csv' && rows >= mostSheetRows)).toEqual([]);
    // Cloudflare Pages takes files of 25 MiB, the least of the hosts named in docs/decisions/0007.
    expect(Math.max(...descriptor.resources.map((each) => each.bytes))).toBeLessThan(25 * 1024 * 1024);
    expect(descriptor.resources.reduce((sum, each) => sum + each.bytes, 0)).toBeLessThan(60_000_000);
  });

  it('names each file of a zip as the zip does', () => {
    const zipped = descriptor.resources.filter(({ compression }) => compression === 'zip');
    expect(zipped.length).toBeGreaterThan(0);
    expect(zipped.map(({ path }) => unzipOnly(bytes.get(path) ?? Buffer.alloc(0)).name)).toEqual(
      zipped.map(({ path }) => path.slice('csv/'.length).replace('.zip', '')),
    );
  });
});

describe('the tables', () => {
  it('give in Parquet and in CSV the totals by series and year of the committed account', async () => {
    const expected = Object.entries(summary.series)
      .flatMap(([series, years]) => Object.entries(years).map(([year, { rows, total }]) => `${series} ${year} ${rows} ${total}`))
      .toSorted();
    const csv = descriptor.resources
      .filter(({ path }) => path.startsWith('csv/'))
      .map(({ name }) => `SELECT * FROM ${identifier(`r ${name}`)}`);
    for (const from of ['"r observations"', `(${csv.join(' UNION ALL ')})`]) {
      const rows =
        await database.rows(`SELECT series, year, count(*)::INTEGER AS rows, coalesce(sum(value), 0)::BIGINT AS total FROM ${from}
        WHERE sex IS NULL AND age IS NULL AND month IS NULL GROUP BY ALL`);
      expect(rows.map(({ series, year, rows: count, total }) => `${series} ${year} ${count} ${total}`).toSorted()).toEqual(
        expected,
      );
    }
  });

  it('hold every row of the evidence, parts too, with nothing changed but publisher and licence added', async () => {
    const fingerprint = (from: string) =>
      database.rows(`SELECT count(*)::INTEGER AS rows, sum(hash(${columns}))::VARCHAR AS hashes FROM ${from}`);
    const columns = 'series, origin, destination, place, year, month, sex, age, value, low, high, gap, quality, source, page';
    expect(await fingerprint('"r observations"')).toEqual(await fingerprint('all_observations'));
  }, 30_000);

  it('read the same by another hand: every plain CSV and the smallest of those in a zip', () => {
    const smallest = descriptor.resources
      .filter(({ compression }) => compression === 'zip')
      .toSorted((first, second) => first.rows - second.rows)
      .slice(0, 1);
    const plain = descriptor.resources.filter(({ format, compression }) => format === 'csv' && compression === undefined);
    const wrong = [...plain, ...smallest].filter(({ path, rows, schema }) => {
      const [heading, ...cells] = readCsv(textOf(path));
      const names = schema?.fields.map(({ name }) => name) ?? [];
      const isWhole = cells.length === rows && cells.every((row) => row.length === names.length);
      return !isWhole || heading?.join() !== names.join() || cells.flat().some(isFormula);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  }, 60_000);

  it('lead from every row to a source and to its licence', async () => {
    for (const table of ['observations', 'incidents', 'listed']) {
      const [lost] =
        await database.rows(`SELECT count(*)::INTEGER AS rows FROM ${identifier(`r ${table}`)} AS each LEFT JOIN "r sources" AS source
        ON source.id = each.source WHERE source.licence IS NULL OR source.licence <> each.licence OR source.publisher <> each.publisher`);
      expect([table, lost?.['rows']]).toEqual([table, 0]);
    }
  });

  it('keep their foreign keys, primary keys and constraints', async () => {
    const checked = descriptor.resources.flatMap(({ name, schema }) => {
      const keys = (schema?.foreignKeys ?? []).map(({ fields: [field = ''], reference }) => {
        const column = identifier(reference.fields[0] ?? '');
        return `${identifier(field)} NOT IN (SELECT ${column} FROM ${identifier(`r ${reference.resource}`)} WHERE ${column} IS NOT NULL)`;
      });
      const rules = (schema?.fields ?? []).flatMap(({ name: field, constraints }) =>
        toBrokenRules(identifier(field), constraints ?? {}),
      );
      const key = (schema?.primaryKey ?? []).map((each) => identifier(each)).join(', ');
      const counts = [...keys, ...rules].map(
        (rule) => `coalesce(sum(CASE WHEN ${rule} THEN 1 ELSE 0 END), 0)::INTEGER AS ${identifier(rule)}`,
      );
      const repeated = key === '' ? [] : [`(count(*) - count(DISTINCT (${key})))::INTEGER AS ${identifier(`${key} repeats`)}`];
      // The CSV of a series holds the rows of the Parquet, which are looked at once.
      return schema === undefined || name.split('.').length > 2 ? [] : [{ name, counts: [...counts, ...repeated] }];
    });
    // Nothing is proved by rules that are not there.
    expect(checked.flatMap(({ counts }) => counts).length).toBeGreaterThan(80);
    for (const { name, counts } of checked) {
      const [found] = await database.rows(`SELECT ${counts.join(', ')} FROM ${identifier(`r ${name}`)}`);
      expect([name, Object.entries(found ?? { none: 1 }).filter(([, broken]) => broken !== 0)]).toEqual([name, []]);
    }
  }, 60_000);
});

describe('the record of responses', () => {
  it('is there in tables: 44 things one document names, and 425 memberships of 17 processes', async () => {
    const [found] = await database.rows(`SELECT (SELECT count(*) FROM "r responses")::INTEGER AS items,
      (SELECT count(*) FROM "r processes")::INTEGER AS processes, (SELECT count(*) FROM "r memberships")::INTEGER AS members,
      (SELECT stages FROM "r responses" WHERE id = 'mixed-migration-taskforce') AS stages`);
    expect(found).toEqual({ items: 44, processes: 17, members: 425, stages: 'transit stated' });
  });
});

describe('the lines and places', () => {
  const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
  const collection = z.object({
    type: z.literal('FeatureCollection'),
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: z.record(z.string(), z.union([z.string().min(1), z.number(), z.null()])),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Point'), coordinates: position }),
          z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
        ]),
      }),
    ),
  });

  it.each(['corridors', 'places'])('are valid GeoJSON inside their box: %s', (name) => {
    const { features, bbox } = collection.parse(JSON.parse(textOf(`${name}.geojson`)));
    const points = features.flatMap(({ geometry }) =>
      geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
    );
    const [west, south, east, north] = bbox;
    expect(points.filter(([x, y]) => x < west || x > east || y < south || y > north)).toEqual([]);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(features).toHaveLength(descriptor.resources.find(({ path }) => path === `${name}.geojson`)?.rows ?? -1);
  });
});

describe('the papers', () => {
  it('show a query that runs as it stands', async () => {
    const sql = /```sql\n([^`]+)```/u.exec(textOf('README.md'))?.[1] ?? '';
    const rows = await database.rows(
      sql.replace("'observations.parquet'", quoted(join(home, 'package/observations.parquet'))).replace(';', ''),
    );
    expect(rows.map(({ year, refugees }) => [String(year), Number(refugees)])).toEqual(
      Object.entries(summary.series['unhcr.refugees.stock'] ?? {}).map(([year, { total }]) => [year, total]),
    );
  });

  it('name every file, cite every publication, and say what changed', () => {
    const readme = textOf('README.md');
    expect([...bytes.keys()].filter((path) => path !== 'README.md' && !readme.includes(path))).toEqual([]);
    const cited = descriptor.sources.length + 1;
    expect(textOf('citation.bib').match(/^@misc\{[a-z0-9.-]+,$/gmu)).toHaveLength(cited);
    expect(textOf('citation.ris').match(/^ER {2}- $/gmu)).toHaveLength(cited);
    expect(descriptor.sources.filter(({ path }) => !textOf('LICENCES.md').includes(path))).toEqual([]);
    expect(textOf('CITATION.cff')).toContain('version: "2000.2-00000000"');
    const added = textOf('CHANGELOG.md').match(/^- Series added: `/gmu);
    expect(added).toHaveLength(Object.keys(summary.series).length);
  });
});

describe('building again', () => {
  it('gives the same bytes', () => {
    expect(again.map(({ path }) => path)).toEqual([...bytes.keys()]);
    expect(again.filter(({ path, content }) => bytes.get(path)?.equals(content) !== true).map(({ path }) => path)).toEqual([]);
  });
});

type Field = NonNullable<PackageDescriptor['resources'][number]['schema']>['fields'][number];

/** The table as the description says it, so that a wrong type is an error of the database. */
function selectFrom(path: string, format: string, fields: readonly Field[]): string {
  const file = quoted(join(home, 'package', path.replace('.zip', '')));
  if (format === 'parquet') return `SELECT * FROM read_parquet(${file})`;
  const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' } as const;
  const columns = fields.map(({ name, type }) => `${quoted(name)}: ${quoted(types[type])}`).join(', ');
  return `SELECT * FROM read_csv(${file}, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}})`;
}

/** What a row looks like that breaks a constraint, in SQL. */
function toBrokenRules(column: string, constraints: Field['constraints'] & object): readonly string[] {
  const { required } = constraints;
  const limits = 'minimum' in constraints || 'maximum' in constraints ? constraints : {};
  const words = 'pattern' in constraints || 'enum' in constraints ? constraints : {};
  return [
    ...(required === true ? [`${column} IS NULL`] : []),
    ...(limits.minimum === undefined ? [] : [`${column} < ${limits.minimum}`]),
    ...(limits.maximum === undefined ? [] : [`${column} > ${limits.maximum}`]),
    ...(words.pattern === undefined ? [] : [`NOT regexp_full_match(${column}, ${quoted(words.pattern)})`]),
    ...(words.enum === undefined ? [] : [`${column} NOT IN (${words.enum.map(quoted).join(', ')})`]),
  ];
}

/** A spreadsheet would run it: numbers, negative ones too, it does not. */
function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/u.test(cell) && !/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u.test(cell);
}

function textOf(path: string): string {
  const content = bytes.get(path);
  if (content === undefined) throw new Error(`The package has no ${path}.`);
  return (path.endsWith('.zip') ? unzipOnly(content).content : content).toString('utf8');
}

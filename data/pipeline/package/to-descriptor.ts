import { createHash } from 'node:crypto';
import { unique } from '#lib/unique.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';
import { ownLicence, type PackageLicence, toPackageLicence } from './licences.ts';
import type { PackageResource } from './package-resource.ts';
import type { PackageTable } from './package-table.ts';
import { packageAuthor, packageTitle, type ReleaseFacts } from './release-facts.ts';

const mediaTypes = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  geojson: 'application/geo+json',
} as const;

/** The package as a Frictionless Data Package 2 describes itself: `datapackage.json`. The day it names is the version's. */
export function toDescriptor(
  facts: ReleaseFacts,
  resources: readonly PackageResource[],
  sources: readonly CatalogueSource[],
): Uint8Array {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'corridor-atlas',
    id: toUuid(facts.release),
    title: packageTitle,
    description:
      'Observations, incidents and published figures of mixed migration, each with its source and licence, and the catalogue that says what they mean. Read README.md first: rows of different series are not to be added to one another, and an empty value is not a zero.',
    version: facts.release,
    created: `${facts.date}T00:00:00Z`,
    keywords: ['mixed migration', 'refugees', 'asylum-seekers', 'migrants', 'corridors', 'statistics'],
    contributors: [{ title: packageAuthor, roles: ['compiler'] }],
    licenses: uniqueLicences([...sources.map(({ licence }) => toPackageLicence(licence)), ownLicence]),
    sources: sources.map(toPackageSource),
    resources: resources.map((resource) => {
      const used = resource.sources.flatMap((id) => byId.get(id) ?? []);
      return {
        name: resource.table.name,
        ...(resource.table.fields.length === 0 ? {} : { type: 'table' }),
        path: resource.path,
        title: resource.table.title,
        description: resource.table.description,
        format: resource.format,
        mediatype: resource.isZipped ? 'application/zip' : mediaTypes[resource.format],
        ...(resource.isZipped ? { compression: 'zip' } : {}),
        ...(resource.format === 'parquet' ? {} : { encoding: 'utf-8' }),
        bytes: resource.content.byteLength,
        hash: `sha256:${createHash('sha256').update(resource.content).digest('hex')}`,
        rows: resource.rows,
        ...(used.length === 0 ? {} : { sources: used.map(toPackageSource) }),
        licenses: uniqueLicences([...used.map(({ licence }) => toPackageLicence(licence)), ...resource.terms]),
        ...(resource.format === 'csv'
          ? { dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true } }
          : {}),
        ...(resource.table.fields.length === 0 ? {} : { schema: toTableSchema(resource.table) }),
      };
    }),
  };
  return new TextEncoder().encode(`${JSON.stringify(descriptor, null, 1)}\n`);
}

function toTableSchema({ fields, primaryKey, foreignKeys }: PackageTable) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ field, resource, reference }) => {
            return { fields: [field], reference: { resource, fields: [reference] } };
          }),
        }),
  };
}

function toPackageSource({ publisher, title, date, page }: CatalogueSource) {
  return { title: `${publisher}: ${title}`, path: page, ...(date === '' ? {} : { version: date }) };
}

function uniqueLicences(licences: readonly PackageLicence[]): readonly PackageLicence[] {
  return unique(licences.map(({ title }) => title)).flatMap((title) => licences.find((each) => each.title === title) ?? []);
}

/** One release has one identifier: a UUID (version 8, of RFC 9562) made from the release. */
function toUuid(release: string): string {
  const hex = createHash('sha256').update(`corridor-atlas ${release}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

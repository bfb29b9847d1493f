import { incidentKinds } from '#domain/incident.ts';
import type { PackageField, PackageTable } from './package-table.ts';

const count = { minimum: 0 } as const;

const fields: readonly PackageField[] = [
  { name: 'id', type: 'string', description: "IOM's number of the incident.", constraints: { required: true, unique: true } },
  {
    name: 'date',
    type: 'string',
    description: 'Day IOM records (2020-05-01), or the year alone; of a cumulative incident the day its count was closed.',
  },
  { name: 'year', type: 'integer', description: 'Year of the incident.', constraints: { required: true, minimum: 2014 } },
  { name: 'placeName', type: 'string', description: "Place in IOM's words." },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrees east, WGS 84; empty where IOM gives no position.',
    constraints: { minimum: -180, maximum: 180 },
  },
  { name: 'latitude', type: 'number', description: 'Degrees north, WGS 84.', constraints: { minimum: -90, maximum: 90 } },
  { name: 'dead', type: 'integer', description: 'People found dead: a minimum.', constraints: count },
  { name: 'missing', type: 'integer', description: 'People missing and presumed dead: a minimum.', constraints: count },
  {
    name: 'total',
    type: 'integer',
    description: 'Dead and missing as IOM totals them.',
    constraints: { required: true, minimum: 0 },
  },
  { name: 'women', type: 'integer', description: 'Women among them, where known.', constraints: count },
  { name: 'men', type: 'integer', description: 'Men among them, where known.', constraints: count },
  { name: 'children', type: 'integer', description: 'Children among them, where known.', constraints: count },
  { name: 'cause', type: 'string', description: "Cause of death in IOM's words." },
  { name: 'route', type: 'string', description: "IOM's route; empty where it names none." },
  {
    name: 'kind',
    type: 'string',
    description: 'How IOM records it: split incidents are parts of one event, cumulative ones have no single place or day.',
    constraints: { required: true, enum: incidentKinds },
  },
  { name: 'source', type: 'string', description: 'The publication: an id of sources.csv.', constraints: { required: true } },
  { name: 'page', type: 'string', description: 'Where IOM read it; empty where it gives no address.' },
  { name: 'publisher', type: 'string', description: 'Publisher of the source.', constraints: { required: true } },
  {
    name: 'licence',
    type: 'string',
    description: 'Terms under which the publisher gives it: see LICENCES.md.',
    constraints: { required: true },
  },
];

/** The columns of the table of incidents of death, in Parquet and in CSV. */
export const incidentTable: Omit<PackageTable, 'name' | 'title' | 'description'> = {
  fields,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'source', resource: 'sources', reference: 'id' }],
};

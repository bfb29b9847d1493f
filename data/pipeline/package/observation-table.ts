import { gapKinds } from '#domain/gap.ts';
import { qualities } from '#domain/quality.ts';
import type { PackageField, PackageTable } from './package-table.ts';

const count = { minimum: 0 } as const;
const country = { pattern: '[A-Z]{3}' } as const;

const fields: readonly PackageField[] = [
  { name: 'series', type: 'string', description: 'What is counted: an id of series.csv.', constraints: { required: true } },
  {
    name: 'origin',
    type: 'string',
    description:
      'Country of origin or nationality; in returns the country left. A code of countries.csv; UNK: stated unknown or other; empty: not published.',
    constraints: country,
  },
  {
    name: 'destination',
    type: 'string',
    description:
      'Country where people are counted; in returns the country gone back to. A code of countries.csv; empty: not published.',
    constraints: country,
  },
  {
    name: 'place',
    type: 'string',
    description: 'A crossing, coast or region where it is narrower or wider than a country: an id of places.csv.',
  },
  {
    name: 'year',
    type: 'integer',
    description: 'Year of the period, or at whose end a stock is counted.',
    constraints: { required: true, minimum: 1900 },
  },
  {
    name: 'month',
    type: 'integer',
    description: 'Month, in a row that is a part of its year; empty in totals.',
    constraints: { minimum: 1, maximum: 12 },
  },
  { name: 'sex', type: 'string', description: 'Sex, in a row that is a part of its total; empty in totals.' },
  { name: 'age', type: 'string', description: 'Age band, in a row that is a part of its total; empty in totals.' },
  {
    name: 'value',
    type: 'integer',
    description: 'The figure. Empty where a range or a gap stands instead: empty is not zero.',
    constraints: count,
  },
  { name: 'low', type: 'integer', description: 'Lower end of a published range ("<5" is 1 to 4).', constraints: count },
  { name: 'high', type: 'integer', description: 'Upper end of a published range.', constraints: count },
  { name: 'gap', type: 'string', description: 'Why there is no number.', constraints: { enum: gapKinds } },
  { name: 'quality', type: 'string', description: 'How firm the figure is.', constraints: { required: true, enum: qualities } },
  { name: 'source', type: 'string', description: 'The publication: an id of sources.csv.', constraints: { required: true } },
  { name: 'page', type: 'string', description: "The row's own address; empty where the page of its source applies." },
  { name: 'publisher', type: 'string', description: 'Publisher of the source.', constraints: { required: true } },
  {
    name: 'licence',
    type: 'string',
    description: 'Terms under which the publisher gives it: see LICENCES.md.',
    constraints: { required: true },
  },
];

/** The columns of every table of observations, in Parquet and in CSV. */
export const observationTable: Omit<PackageTable, 'name' | 'title' | 'description'> = {
  fields,
  primaryKey: [],
  foreignKeys: [
    { field: 'series', resource: 'series', reference: 'id' },
    { field: 'origin', resource: 'countries', reference: 'code' },
    { field: 'destination', resource: 'countries', reference: 'code' },
    { field: 'place', resource: 'places', reference: 'id' },
    { field: 'source', resource: 'sources', reference: 'id' },
  ],
};

import * as z from 'zod';

/**
 * The rules of Data Package 2 (package, resource and table schema) that the descriptor relies on, stated once more by hand: no package for JavaScript that
 * carries the standard's own profile could be had when this was written. Stricter than the standard where it lets things be
 * left out that an analyst needs.
 */

/** A file of the package by a plain relative path, or a full address. */
const path = z
  .string()
  .regex(/^(?:https?:\/\/\S+|(?![./~]|file:)(?!.*\.\.\/)[^\\:]+)$/u, 'a path is relative without dots in front, or an address');
const name = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/u, 'a name can stand in an address');

const licence = z
  .object({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/u)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine((each) => each.name !== undefined || each.path !== undefined, 'a licence has a name or a path');
const source = z.object({ title: z.string().min(1), path, version: z.string().optional() });

const wholeNumber = z.int().optional();
const field = z.discriminatedUnion('type', [
  z.object({
    name: z.string().min(1),
    type: z.literal('string'),
    description: z.string().min(1),
    constraints: z
      .strictObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        pattern: z.string().optional(),
        enum: z.array(z.string()).min(1).optional(),
      })
      .optional(),
  }),
  z.object({
    name: z.string().min(1),
    type: z.enum(['integer', 'number']),
    description: z.string().min(1),
    constraints: z
      .strictObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        minimum: wholeNumber,
        maximum: wholeNumber,
      })
      .optional(),
  }),
]);

const schema = z
  .object({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()).length(1),
          reference: z.object({ resource: name, fields: z.array(z.string()).length(1) }),
        }),
      )
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map((each) => each.name)).size === fields.length, 'a field has a name of its own')
  .refine((each) => {
    const own = new Set(each.fields.map((one) => one.name));
    return [...(each.primaryKey ?? []), ...(each.foreignKeys ?? []).flatMap(({ fields }) => fields)].every((key) => own.has(key));
  }, 'a key is one of the fields');

const resource = z
  .object({
    name,
    type: z.literal('table').optional(),
    path,
    title: z.string().min(1),
    description: z.string().min(1),
    format: z.enum(['csv', 'parquet', 'geojson']),
    mediatype: z.string().regex(/^.+\/.+$/u),
    compression: z.literal('zip').optional(),
    encoding: z.literal('utf-8').optional(),
    bytes: z.int().positive(),
    hash: z.string().regex(/^sha256:[a-f0-9]{64}$/u),
    rows: z.int().nonnegative(),
    sources: z.array(source).optional(),
    licenses: z.array(licence).min(1),
    dialect: z
      .object({ delimiter: z.string(), lineTerminator: z.string(), quoteChar: z.string(), doubleQuote: z.boolean() })
      .optional(),
    schema: schema.optional(),
  })
  .refine((each) => (each.type === 'table') === (each.schema !== undefined), 'a table has a schema');

export const packageProfile = z
  .object({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name,
    id: z.uuid(),
    title: z.string().min(1),
    description: z.string().min(1),
    version: z.string().min(1),
    created: z.iso.datetime(),
    keywords: z.array(z.string()).min(1),
    contributors: z.array(z.object({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
    licenses: z.array(licence).min(1),
    sources: z.array(source).min(1),
    resources: z.array(resource).min(1),
  })
  .refine(
    ({ resources }) => new Set(resources.map((each) => each.name)).size === resources.length,
    'a resource has a name of its own',
  )
  .refine(({ resources }) => {
    const columns = new Set(resources.flatMap((each) => each.schema?.fields.map((one) => `${each.name} ${one.name}`) ?? []));
    const keys = resources.flatMap((each) => each.schema?.foreignKeys ?? []);
    return keys.every(({ reference }) => columns.has(`${reference.resource} ${reference.fields[0]}`));
  }, 'a foreign key leads to a column of the package');

export type PackageDescriptor = z.infer<typeof packageProfile>;

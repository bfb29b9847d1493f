import * as z from 'zod';
import { categories } from '#domain/category.ts';
import { areasOfWork } from '#domain/area-of-work.ts';
import { actorKinds, bases, membershipRoles, responseKinds } from '#domain/responses.ts';
import { stages } from '#domain/stage.ts';
import { countryCode, id, lonLat, textSchema, words } from './catalogue-schemas.ts';

const basis = z.enum(bases);
const line = z.int().min(1);

/** What the 2009 document names, one file a part of it: words in four languages, and on whose word it is filed where. */
export const responseItemsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(responseKinds),
    title: textSchema,
    description: textSchema,
    areas: z.partialRecord(z.enum(areasOfWork), basis),
    stages: z.partialRecord(z.enum(stages), basis),
    categories: z.partialRecord(z.enum(categories), basis),
    actors: z.record(id, basis),
    countries: z.record(countryCode, basis),
    places: z.array(id),
    /** Written where its countries and regions would say too much or too little; otherwise found by them. */
    corridors: z.record(id, basis).optional(),
    processes: z.array(id),
    citation: z.strictObject({ heading: z.array(words).min(1), named: words, lines: z.tuple([line, line]) }),
  }),
);

export const actorsSchema = z.array(z.strictObject({ id, kind: z.enum(actorKinds), name: textSchema, short: textSchema }));

export const responsePlacesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['place', 'water', 'region']),
    position: lonLat,
    countries: z.array(countryCode),
    name: textSchema,
    note: textSchema,
  }),
);

export const responseDocumentSchema = z.strictObject({ publisher: words, title: words, year: z.int() });

/** What is written of the processes; who sits in them is evidence. */
export const processesSchema = z.array(
  z.strictObject({
    id,
    name: textSchema,
    short: textSchema,
    region: textSchema,
    secretariat: textSchema.nullable(),
    isPartial: z.boolean(),
    caveat: textSchema.nullable(),
    lists: z.array(
      z.strictObject({
        role: z.enum(membershipRoles),
        /** As of when, as the published table puts it: it must not change unseen. */
        published: z.string().nullable(),
        year: z.int().nullable(),
        asOf: textSchema,
      }),
    ),
  }),
);

/** `data/evidence/memberships.json`: processes as published, and one row a country in one of them. */
export const membershipsSchema = z.strictObject({
  processes: z.array(
    z.strictObject({
      id,
      name: words,
      type: z.enum(['RCP', 'IRF']),
      region: words,
      established: z.int().nullable(),
      secretariat: z.string().nullable(),
    }),
  ),
  members: z.array(
    z.strictObject({
      process: id,
      role: z.enum(membershipRoles),
      country: countryCode,
      asOf: z.string().nullable(),
      page: z.url({ protocol: /^https?$/u }),
    }),
  ),
});

export type WrittenItem = z.infer<typeof responseItemsSchema>[number];
export type WrittenActor = z.infer<typeof actorsSchema>[number];
export type WrittenPlace = z.infer<typeof responsePlacesSchema>[number];
export type WrittenProcess = z.infer<typeof processesSchema>[number];
export type WrittenDocument = z.infer<typeof responseDocumentSchema>;
export type Memberships = z.infer<typeof membershipsSchema>;

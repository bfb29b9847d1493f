import * as z from 'zod';
import { categories } from '#domain/category.ts';
import { gapKinds } from '#domain/gap.ts';
import { catalogueLanguages } from '#domain/language.ts';
import { measures } from '#domain/measure.ts';
import { regions } from '#domain/region.ts';
import { addableDimensions, units } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';

export const id = z.string().regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens');
const seriesId = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+\.(?:stock|flow|events|deaths)$/u, 'a series id reads publisher.thing.measure');
export const countryCode = z.string().regex(/^[A-Z]{3}$/u, 'a country is an ISO 3166 alpha-3 code');
const year = z.int().min(1900).max(2100);
export const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export const words = z.string().trim().min(1, 'is empty');

/** Beside years and counts the interface writes in Arabic-Indic digits, Latin ones would read as another's text. */
const arabicWords = words.regex(/^[^0-9]*$/u, 'Arabic words write Arabic-Indic digits');

/** The same words in every language of the catalogue; none may be missing. */
export const textSchema = z.strictObject({ en: words, fr: words, ar: arabicWords, es: words } satisfies Record<
  (typeof catalogueLanguages)[number],
  typeof words
>);

export const placesSchema = z.array(
  z.strictObject({
    id,
    country: countryCode.nullable(),
    kind: z.enum(['town', 'crossing', 'sea-passage', 'region']),
    position: lonLat,
    rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    names: textSchema,
    basis: words,
  }),
);

export const seasSchema = z.array(
  z.strictObject({
    id,
    position: lonLat,
    otherPositions: z.array(lonLat).optional(),
    /** Why this name, where there is more than one. */
    basis: words.optional(),
    rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    names: textSchema,
  }),
);

/** Towns named for orientation; `geoname` is the GeoNames number by which the import finds them in Natural Earth. */
export const townsSchema = z.array(z.strictObject({ id, geoname: z.int().positive(), names: textSchema }));

/** The groups of countries of the world view: the United Nations' geographic sub-regions, each by the name the evidence gives it. */
export const worldRegionsSchema = z.array(z.strictObject({ id, unsd: words, position: lonLat, names: textSchema }));

const seriesSchema = z.array(
  z.strictObject({
    id: seriesId,
    category: z.enum(categories),
    stage: z.enum(stages),
    role: z.enum(['main', 'supporting']),
    measure: z.enum(measures),
    unit: z.enum(units),
    sources: z.array(id).min(1, 'a series needs a source'),
    addableOver: z.array(z.enum(addableDimensions)),
    sumGroup: z.string().nullable(),
    partOf: seriesId.nullable(),
    topic: id.nullable(),
    reads: z.enum(['origin-to-host', 'departure-to-home', 'within-country']),
    isMinimum: z.boolean(),
    breaks: z.array(z.strictObject({ year, key: words, note: textSchema })),
    title: textSchema,
    method: textSchema,
    limits: textSchema,
    /** For `published.*`: the corridors its rows belong to. */
    corridors: z.array(id).optional(),
  }),
);

const sourcesSchema = z.array(
  z.strictObject({
    id,
    publisher: words,
    title: words,
    date: z.string(),
    licence: words,
    licenceStatus: z.enum(['open', 'official-statistics-terms-not-stated', 'facts']),
    page: z.url({ protocol: /^https?$/u }),
    evidence: z.enum(['publisher', 'press']),
    /** First and last year of a data set, as its publisher states them. */
    years: words.optional(),
    /** What a reader must know before using a data set. */
    caveats: textSchema.optional(),
    /** The `source` cell of the published facts that this row stands for. */
    citation: words.optional(),
  }),
);

/** One file an import: its publications, its series, and in words each rule by which it leaves something out. */
export const publicationSchema = z.strictObject({
  sources: sourcesSchema,
  series: seriesSchema,
  exclusions: z.record(id, textSchema),
});

/** What several series speak of, so that they can stand side by side. */
export const topicsSchema = z.array(z.strictObject({ id, title: textSchema, note: textSchema }));

const gap = { category: z.enum(categories), stage: z.enum(stages), kind: z.enum(gapKinds), reason: textSchema };

/** Why a cell of the matrix is empty wherever a corridor's file does not know better. */
export const gapReasonsSchema = z.array(z.strictObject(gap));

export const countryNamesSchema = z.record(countryCode, textSchema);

export const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/u, 'a version reads 2026.1'),
  date: z.iso.date(),
});

/** Rules that hold for every figure, in plain words. */
export const methodsSchema = z.array(z.strictObject({ id, title: textSchema, text: textSchema }));

/** Words of the atlas and what they mean here. */
export const glossarySchema = z.array(z.strictObject({ id, term: textSchema, meaning: textSchema }));

const strand = z.strictObject({ from: id, legs: z.array(id).min(1) });

export const corridorSchema = z.strictObject({
  /** Under which heading the chooser names it, and where among the corridors of that region. */
  region: z.enum(regions).optional(),
  order: z.int().min(1).optional(),
  id,
  name: textSchema,
  summary: textSchema,
  seats: z.strictObject({
    origins: z.array(countryCode).min(1),
    transits: z.array(countryCode),
    destinations: z.array(countryCode).min(1),
  }),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  focusYear: year,
  /** Persons a year for one pixel of a lane, where the atlas's usual scale would bury the map. */
  perYearPerLanePixel: z.union([z.literal(20_000), z.literal(50_000)]).optional(),
  outline: z.array(lonLat).min(2),
  places: z.array(id),
  bases: z.record(z.string(), textSchema),
  legs: z.array(
    z.strictObject({
      id,
      mode: z.enum(['land', 'sea', 'air']),
      from: id,
      to: id,
      via: z.array(lonLat),
      precisionKm: z.number().positive(),
      basis: z.string(),
    }),
  ),
  routes: z.array(z.strictObject({ id, name: textSchema, legs: z.array(id).min(1) })),
  carries: z.array(
    z.strictObject({
      id,
      series: z.array(seriesId).min(1),
      origins: z.union([z.array(countryCode).min(1), z.literal('all')]).nullable(),
      destinations: z.array(countryCode).min(1).nullable(),
      place: id.nullable(),
      direction: z.enum(['outward', 'return']),
      strands: z.array(strand).min(1),
    }),
  ),
  deathRoutes: z.array(words),
  /** West, south, east, north: where incidents for which IOM names no route belong to the corridor too. */
  deathAreas: z
    .array(
      z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .refine(([west, south, east, north]) => west < east && south < north, 'an area reads west, south, east, north'),
    )
    .optional(),
  gaps: z.array(z.strictObject(gap)),
});

export type CataloguePlace = z.infer<typeof placesSchema>[number];
export type CatalogueTown = z.infer<typeof townsSchema>[number];
export type CatalogueSea = z.infer<typeof seasSchema>[number];
export type CatalogueWorldRegion = z.infer<typeof worldRegionsSchema>[number];
export type CatalogueSeries = z.infer<typeof seriesSchema>[number];
export type CatalogueSource = z.infer<typeof sourcesSchema>[number];
export type CatalogueCorridor = z.infer<typeof corridorSchema>;
export type CatalogueText = z.infer<typeof textSchema>;
export type CataloguePublication = z.infer<typeof publicationSchema>;
export type CatalogueTopic = z.infer<typeof topicsSchema>[number];
export type CatalogueGapReason = z.infer<typeof gapReasonsSchema>[number];
export type CatalogueMethod = z.infer<typeof methodsSchema>[number];
export type CatalogueTerm = z.infer<typeof glossarySchema>[number];

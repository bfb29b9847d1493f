import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';

const yearSchema = z.object({ rows: z.number(), zeros: z.number(), gaps: z.number(), ranges: z.number(), total: z.number() });

/** What is remembered of a version of the data: enough to say later what changed since. */
export const snapshotSchema = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  corridors: z.array(z.string()),
  sources: z.array(z.string()),
  /** SHA-256 of each published file, by its path under the raw directory. */
  files: z.record(z.string(), z.string()),
  /** Total rows by series and year. */
  series: z.record(z.string(), z.record(z.string(), yearSchema)),
  incidents: z.array(z.object({ year: z.number(), incidents: z.number(), deaths: z.number() })),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

/** The part of `data/evidence/summary.json` that is read back. */
export const summarySchema = z.object({
  sources: z.record(
    z.string(),
    z.object({
      files: z.record(z.string(), z.string()),
      rowsIn: z.number(),
      rowsUsed: z.number(),
      rowsExcluded: z.number(),
    }),
  ),
  series: snapshotSchema.shape.series,
  breakdowns: z.array(z.object({ series: z.string(), rows: z.number() })),
  incidents: z.object({ years: snapshotSchema.shape.incidents }),
});

export type EvidenceSummary = z.infer<typeof summarySchema>;

/** The committed account of the evidence. */
export async function readSummary(evidenceDirectory: string): Promise<EvidenceSummary> {
  return summarySchema.parse(JSON.parse(await readFile(join(evidenceDirectory, 'summary.json'), 'utf8')));
}

/** What this version will be remembered by. */
export function takeSnapshot(catalogue: WrittenCatalogue, summary: EvidenceSummary): Snapshot {
  return {
    version: catalogue.version,
    date: catalogue.date,
    corridors: catalogue.corridors.map(({ id }) => id).toSorted(),
    sources: catalogue.sources.map(({ id }) => id).toSorted(),
    files: Object.assign({}, ...Object.values(summary.sources).map(({ files }) => files)),
    series: summary.series,
    incidents: summary.incidents.years,
  };
}

import * as z from 'zod';
import { type EvidenceSummary, incidentYearSchema, seriesYearsSchema } from '#pipeline/evidence-summary.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';

/** What is remembered of a version of the data: enough to say later what changed since. */
export const snapshotSchema = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  corridors: z.array(z.string()),
  sources: z.array(z.string()),
  /** SHA-256 of each published file, by its path under the raw directory. */
  files: z.record(z.string(), z.string()),
  /** Total rows by series and year. */
  series: seriesYearsSchema,
  incidents: z.array(incidentYearSchema),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const yearSchema = z.object({ rows: z.number(), zeros: z.number(), gaps: z.number(), ranges: z.number(), total: z.number() });
/** Total rows by series and year. */
export const seriesYearsSchema = z.record(z.string(), z.record(z.string(), yearSchema));
export const incidentYearSchema = z.object({ year: z.number(), incidents: z.number(), deaths: z.number() });

/** The part of `data/evidence/summary.json` that is read back. */
const summarySchema = z.object({
  sources: z.record(
    z.string(),
    z.object({ files: z.record(z.string(), z.string()), rowsIn: z.number(), rowsUsed: z.number(), rowsExcluded: z.number() }),
  ),
  series: seriesYearsSchema,
  breakdowns: z.array(
    z.object({
      series: z.string(),
      sex: z.string().nullable(),
      age: z.string().nullable(),
      month: z.number().nullable(),
      rows: z.number(),
      total: z.number().nullable(),
    }),
  ),
  incidents: z.object({ years: z.array(incidentYearSchema) }),
});

export type EvidenceSummary = z.infer<typeof summarySchema>;

/** By import, what a rule left out: whole rows, or cells of rows that stay. */
const exclusionsSchema = z.record(
  z.string(),
  z.array(
    z.object({ rule: z.string(), rows: z.number().optional(), cells: z.number().optional(), total: z.number().optional() }),
  ),
);

/** The committed account of what the evidence holds. */
export function readSummary(evidenceDirectory: string): EvidenceSummary {
  return summarySchema.parse(readJson(evidenceDirectory, 'summary.json'));
}

/** The committed account of what was left out. */
export function readExclusions(evidenceDirectory: string): z.infer<typeof exclusionsSchema> {
  return exclusionsSchema.parse(readJson(evidenceDirectory, 'exclusions.json'));
}

function readJson(directory: string, name: string): unknown {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

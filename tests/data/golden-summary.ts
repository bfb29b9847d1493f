import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { paths } from '#pipeline/paths.ts';

const totals = z.object({ rows: z.number(), zeros: z.number(), gaps: z.number(), ranges: z.number(), total: z.number() });

/** The shape of `data/evidence/summary.json`. */
const summarySchema = z.object({
  sources: z.record(
    z.string(),
    z.object({ files: z.record(z.string(), z.string()), rowsIn: z.number(), rowsUsed: z.number(), rowsExcluded: z.number() }),
  ),
  series: z.record(z.string(), z.record(z.string(), totals)),
  breakdowns: z.array(
    z.object({
      series: z.string(),
      sex: z.string().nullable(),
      age: z.string().nullable(),
      month: z.number().nullable(),
      total: z.number().nullable(),
    }),
  ),
  incidents: z.object({ years: z.array(z.object({ year: z.number(), incidents: z.number(), deaths: z.number() })) }),
});

const exclusionsSchema = z.record(
  z.string(),
  z.array(
    z.object({
      rule: z.string(),
      rows: z.number().optional(),
      cells: z.number().optional(),
      total: z.number().optional(),
    }),
  ),
);

/** The committed account of what the evidence holds and what was left out. */
export function readGoldenSummary(): z.infer<typeof summarySchema> {
  return summarySchema.parse(readEvidenceJson('summary.json'));
}

export function readGoldenExclusions(): z.infer<typeof exclusionsSchema> {
  return exclusionsSchema.parse(readEvidenceJson('exclusions.json'));
}

function readEvidenceJson(name: string): unknown {
  return JSON.parse(readFileSync(join(paths.evidence, name), 'utf8'));
}

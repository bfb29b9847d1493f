import type { Database } from '#pipeline/database.ts';
import type { SourceSummary } from './run-source.ts';

/** The raw files of one source and what became of their rows. */
export interface SourceAccount extends SourceSummary {
  /** The checksum of each file, by its path under the raw directory. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the evidence holds, for the golden file: totals by series and year, and the incidents by year. */
export async function summarise(
  database: Database,
  accounts: Readonly<Record<string, SourceAccount>>,
): Promise<{ summary: string; exclusions: string }> {
  const series: Record<string, Record<string, unknown>> = {};
  const totals = await database.rows(`
    SELECT series, year, count(*)::INTEGER AS rows, count(*) FILTER (value = 0)::INTEGER AS zeros, count(*) FILTER (gap IS NOT NULL)::INTEGER AS gaps,
      count(*) FILTER (low IS NOT NULL)::INTEGER AS ranges, coalesce(sum(value), 0)::DOUBLE AS total
    FROM all_observations WHERE sex IS NULL AND age IS NULL AND month IS NULL GROUP BY series, year ORDER BY series, year`);
  for (const { series: id, year, ...counts } of totals) (series[String(id)] ??= {})[String(year)] = counts;
  const breakdowns = await database.rows(`
    SELECT series, sex, age, month, count(*)::INTEGER AS rows, sum(value)::DOUBLE AS total FROM all_observations
    WHERE sex IS NOT NULL OR age IS NOT NULL OR month IS NOT NULL GROUP BY series, sex, age, month ORDER BY series, sex, age, month`);
  const incidents = await database.rows(`
    SELECT year, count(*)::INTEGER AS incidents, sum(total)::INTEGER AS deaths FROM all_incidents GROUP BY year ORDER BY year`);
  const routes = await database.rows(`
    SELECT coalesce(route, '(none named)') AS route, count(*)::INTEGER AS incidents, sum(total)::INTEGER AS deaths FROM all_incidents GROUP BY route ORDER BY route NULLS FIRST`);
  const listed = await database.rows('SELECT reason, count(*)::INTEGER AS facts FROM all_listed GROUP BY reason ORDER BY reason');
  const excluded = await database.rows(
    'SELECT input, kind, rule, number::DOUBLE AS number, total::DOUBLE AS total FROM all_exclusions ORDER BY input, kind DESC, rule',
  );
  const exclusions: Record<string, unknown[]> = {};
  for (const { input, kind, rule, number, total } of excluded) {
    const counted = kind === 'rows' ? { rows: number } : { cells: number, ...(total === null ? {} : { total }) };
    (exclusions[String(input)] ??= []).push({ rule, ...counted });
  }
  return {
    summary: toGoldenJson({ sources: accounts, series, breakdowns, incidents: { years: incidents, routes }, listed }),
    exclusions: toGoldenJson(exclusions),
  };
}

/** JSON whose innermost objects stand on one line each, so that a difference reads row by row. */
export function toGoldenJson(value: unknown, indent = ''): string {
  const text = write(value, indent);
  return indent === '' ? `${text}\n` : text;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const entries: [string, unknown][] = Object.entries(value);
  const isFlat = entries.every(([, item]) => typeof item !== 'object' || item === null);
  if (isFlat && (entries.length > 0 || isArray))
    return isArray ? `[${entries.map(([, item]) => JSON.stringify(item)).join(', ')}]` : flat(entries);
  const inner = `${indent}  `;
  const lines = entries.map(([name, item]) => `${inner}${isArray ? '' : `${JSON.stringify(name)}: `}${write(item, inner)}`);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function flat(entries: readonly [string, unknown][]): string {
  return `{ ${entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`).join(', ')} }`;
}

import * as z from 'zod';
import type { Observation } from '#domain/observation.ts';

const withIds = z.array(z.object({ id: z.string() }));
export const catalogueSchema = z.object({
  corridors: withIds,
  countries: z.array(z.object({ code: z.string() })),
});
const words = z.record(z.string(), z.string().min(1));
export const namesSchema = z.object({
  countries: words,
  corridors: z.record(z.string(), z.object({ name: z.string() })),
});
export const corridorNamesSchema = z.object({
  summary: z.string().min(1),
  places: words,
  series: z.record(z.string(), z.object({ title: z.string().min(1) })),
  gaps: words,
  bases: words,
});
const lonLat = z.tuple([z.number(), z.number()]);
export const corridorSchema = z.object({
  places: z.array(z.object({ id: z.string(), position: lonLat })),
  legs: z.array(z.object({ from: z.string(), to: z.string(), line: z.array(lonLat), basis: z.string() })),
  gaps: z.array(z.object({ category: z.string(), stage: z.string() })),
  series: withIds,
  sources: withIds,
});

export function pairOf(row: Observation): string {
  return [row.series, row.origin, row.destination, row.place].join('|');
}

export function valuesOf(rows: readonly Observation[], wanted: Partial<Observation>): readonly (number | null)[] {
  const fields = Object.entries(wanted);
  return rows.filter((row) => fields.every(([name, value]) => Reflect.get(row, name) === value)).map(({ value }) => value);
}

export function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

export function missing(ids: readonly string[], known: readonly string[]): readonly string[] {
  return ids.filter((id) => !known.includes(id));
}

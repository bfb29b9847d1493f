import type { Incident } from '#domain/incident.ts';
import { includesYear } from '#domain/period.ts';
import type { FigureRows } from './dataset-index.ts';
import type { Query } from './query.ts';

/** The figure rows that pass every filter but the years. A figure without a published origin passes only when no origin is asked for. */
export function selectRows(rows: readonly FigureRows[], query: Query): readonly FigureRows[] {
  return rows.filter(
    (each) =>
      query.categories.includes(each.series.category) && query.stages.includes(each.series.stage) && passesCountries(query, each),
  );
}

/** Whether rows are of the origins and destinations asked for, whatever their category and stage. */
export function passesCountries(query: Query, { origin, destination }: Pick<FigureRows, 'origin' | 'destination'>): boolean {
  return passes(query.origins, origin) && passes(query.destinations, destination);
}

/** True where deaths are in the view: they are `mixed`, `transit`, and have no published origin or destination to filter by. */
export function showsDeaths(query: Query): boolean {
  return query.categories.includes('mixed') && query.stages.includes('transit');
}

/** The incidents in the view; none where the filters hide deaths. */
export function selectIncidents(incidents: readonly Incident[], query: Query): readonly Incident[] {
  if (!showsDeaths(query)) return [];
  const month = query.month ?? null;
  return incidents.filter(
    (incident) => includesYear(query.years, incident.year) && (month === null || monthOfIncident(incident) === month),
  );
}

/** 1 to 12; null where no day is recorded, and for a count of several months, whose day is only when it was closed. */
export function monthOfIncident({ date, kind }: Pick<Incident, 'date' | 'kind'>): number | null {
  return kind === 'cumulative' || date.length < 7 ? null : Number(date.slice(5, 7));
}

function passes(wanted: readonly string[], given: string | null): boolean {
  return wanted.length === 0 || (given !== null && wanted.includes(given));
}

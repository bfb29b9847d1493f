import type { Incident } from '#domain/incident.ts';
import { uniqueAscending } from '#lib/unique.ts';
import type { Query } from './query.ts';
import type { DeathsResult } from './result.ts';
import { monthOfIncident, selectIncidents } from './select-rows.ts';

/**
 * Dead and missing in the view, single, split and cumulative incidents alike. Where the filters hide deaths, or
 * no incident is recorded in the years, the total is null: no record is not a zero.
 */
export function findDeaths(all: readonly Incident[], query: Query): DeathsResult {
  const incidents = selectIncidents(all, query);
  return {
    incidents,
    total: incidents.length === 0 ? null : incidents.reduce((sum, incident) => sum + incident.total, 0),
    years: uniqueAscending(incidents.map((incident) => incident.year)),
    withoutPosition: incidents.filter((incident) => incident.position === null).length,
    ...ofMonth(all, query),
  };
}

function ofMonth(all: readonly Incident[], query: Query): Pick<DeathsResult, 'month' | 'withoutMonth'> {
  const month = query.month ?? null;
  if (month === null) return {};
  const ofYear = selectIncidents(all, { ...query, month: null });
  return { month, withoutMonth: ofYear.filter((incident) => monthOfIncident(incident) === null).length };
}

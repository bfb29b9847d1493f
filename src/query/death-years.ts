import type { Incident } from '#domain/incident.ts';
import type { Source } from '#domain/source.ts';
import { groupBy } from '#lib/group-by.ts';
import { uniqueAscending } from '#lib/unique.ts';

/** Dead and missing of one year as recorded: a minimum. A year that is not listed has no record, which is not a zero. */
export interface DeathYear {
  readonly year: number;
  readonly total: number;
  /** How many of them are in counts of several weeks or months, whose date is only the day they were closed. */
  readonly cumulative: number;
  readonly incidents: readonly Incident['id'][];
  /** The record ends within this year, by the publisher's own dates. */
  readonly isPartial: boolean;
}

/** The recorded incidents year by year, ascending. Incidents count different people: the publisher splits and corrects them so. */
export function findDeathYears(incidents: readonly Incident[], sources: readonly Source[]): readonly DeathYear[] {
  const byYear = groupBy(incidents, ({ year }) => year);
  const openYears = new Map(sources.map(({ id, date }) => [id, findOpenYear(date)]));
  return uniqueAscending([...byYear.keys()]).map((year) => {
    const ofYear = byYear.get(year) ?? [];
    return {
      year,
      total: addTotals(ofYear),
      cumulative: addTotals(ofYear.filter(({ kind }) => kind === 'cumulative')),
      incidents: ofYear.map(({ id }) => id),
      isPartial: ofYear.some(({ source }) => openYears.get(source) === year),
    };
  });
}

/** The year within which a period ends as its publisher writes it ("January 2014-8 September 2025": 2025); null where it ends with one. */
export function findOpenYear(period: string): number | null {
  const [, day, month, year] = /(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(period) ?? [];
  return year === undefined || (day === '31' && month === 'December') ? null : Number(year);
}

function addTotals(incidents: readonly Incident[]): number {
  return incidents.reduce((sum, { total }) => sum + total, 0);
}

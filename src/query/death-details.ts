import type { Incident, IncidentDetails } from '#domain/incident.ts';
import { groupBy } from '#lib/group-by.ts';

/** The causes of death as IOM files them; `several`: more than one named, `other`: one this list does not know. */
export const deathCauses = [
  'drowning',
  'transport',
  'conditions',
  'violence',
  'sickness',
  'accident',
  'several',
  'other',
  'unknown',
] as const;
export type DeathCause = (typeof deathCauses)[number];

export interface DeathsOfCause {
  readonly cause: DeathCause;
  /** Dead and missing: a minimum. */
  readonly total: number;
  readonly incidents: readonly Incident['id'][];
}

/** What the record says of the dead, and of how many of them it does not. All counts are of the same dead and missing. */
export interface DeathDetails {
  readonly total: number;
  /** The most first; unknown causes last. */
  readonly causes: readonly DeathsOfCause[];
  /** Recorded as women or girls, men or boys, and as children, who are among them; each a minimum. */
  readonly women: number;
  readonly men: number;
  readonly children: number;
  /** Of how many the sex is not recorded. */
  readonly sexUnknown: number;
  /** How many dead and missing are in counts of several weeks or months. */
  readonly cumulative: number;
}

/** IOM's words for a cause. Some hold a comma, which also parts one cause from the next. */
const causesByWords: ReadonlyMap<string, DeathCause> = new Map([
  ['Drowning', 'drowning'],
  ['Vehicle accident / death linked to hazardous transport', 'transport'],
  ['Harsh environmental conditions / lack of adequate shelter, food, water', 'conditions'],
  ['Violence', 'violence'],
  ['Sickness / lack of access to adequate healthcare', 'sickness'],
  ['Accidental death', 'accident'],
  ['Mixed or unknown', 'unknown'],
]);

/**
 * The dead and missing of these incidents by cause, and how many are known by sex or as children. An incident without its
 * details counts as unknown in all of them: no word is not an answer.
 */
export function findDeathDetails(
  incidents: readonly Incident[],
  details: ReadonlyMap<Incident['id'], IncidentDetails>,
): DeathDetails {
  const total = addUp(incidents, (each) => each.total);
  const byCause = groupBy(incidents, ({ id }) => toCause(details.get(id)?.cause ?? ''));
  const causes = [...byCause].map(([cause, ofCause]) => ({
    cause,
    total: addUp(ofCause, (each) => each.total),
    incidents: ofCause.map(({ id }) => id),
  }));
  const women = addUp(incidents, ({ id }) => details.get(id)?.women ?? 0);
  const men = addUp(incidents, ({ id }) => details.get(id)?.men ?? 0);
  return {
    total,
    causes: causes.toSorted((first, second) => isLast(first) - isLast(second) || second.total - first.total),
    women,
    men,
    children: addUp(incidents, ({ id }) => details.get(id)?.children ?? 0),
    sexUnknown: addUp(incidents, ({ id, total: all }) => {
      const each = details.get(id);
      // A few records name more women and men than dead and missing: nobody is then unknown, and nobody less than that.
      return Math.max(0, all - (each?.women ?? 0) - (each?.men ?? 0));
    }),
    cumulative: addUp(incidents, ({ kind, total: all }) => (kind === 'cumulative' ? all : 0)),
  };
}

/** The cause in the atlas's words from IOM's. */
export function toCause(words: string): DeathCause {
  const whole = causesByWords.get(words);
  if (whole !== undefined) return whole;
  if (words === '') return 'unknown';
  const named = [...causesByWords.keys()].filter((each) => words.includes(each));
  return named.length > 1 ? 'several' : 'other';
}

function isLast({ cause }: DeathsOfCause): number {
  return Number(cause === 'unknown');
}

function addUp(incidents: readonly Incident[], count: (incident: Incident) => number): number {
  return incidents.reduce((sum, incident) => sum + count(incident), 0);
}

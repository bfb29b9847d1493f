import type { DeathsResult, Figure, Result, Total } from '#query/result.ts';

export type Evidence =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'total'; readonly total: Total }
  | { readonly kind: 'deaths'; readonly deaths: DeathsResult }
  | { readonly kind: 'missing' };

/** What the address asks the evidence of: a figure or a total by its id, or `deaths`; missing where the view has no such thing. */
export function findEvidence(result: Result, id: string): Evidence {
  if (id === 'deaths')
    return result.deaths.incidents.length > 0 ? { kind: 'deaths', deaths: result.deaths } : { kind: 'missing' };
  const figure = result.figures.find((each) => each.id === id);
  if (figure !== undefined) return { kind: 'figure', figure };
  const total = result.totals.find((each) => each.id === id);
  return total === undefined ? { kind: 'missing' } : { kind: 'total', total };
}

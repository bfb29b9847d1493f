import type { CountryCode } from '#domain/country.ts';
import type { SeriesId } from '#domain/series.ts';
import { toCanonicalText } from './text-parameter.ts';

export const worldWays = ['in', 'out', 'both'] as const;
export const worldGroupings = ['country', 'region'] as const;

/** What is chosen on the world view; null: the default applies. */
export interface WorldChoice {
  readonly series: SeriesId | null;
  /** Only flows of this country. */
  readonly country: CountryCode | null;
  readonly way: (typeof worldWays)[number] | null;
  /** Null: by how far out the map is. */
  readonly grouping: (typeof worldGroupings)[number] | null;
  /** How many flows at most are drawn. */
  readonly top: number | null;
}

export const noWorldChoice: WorldChoice = { series: null, country: null, way: null, grouping: null, top: null };

/** The most flows an address may ask for. */
export const mostFlows = 2000;

/** The one form an address can hold. */
export function toCanonicalWorldChoice({ series, top, ...choice }: WorldChoice): WorldChoice {
  const hasTop = top !== null && Number.isInteger(top) && top >= 1 && top <= mostFlows;
  return { ...choice, series: toCanonicalText(series), top: hasTop ? top : null };
}

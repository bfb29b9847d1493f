import type { Carry } from '#domain/corridor.ts';
import type { Figure } from './result.ts';

/** The first carry a figure rides by, or null; an unpublished origin rides only where the carry says so. */
export function findCarry(
  carries: readonly Carry[],
  figure: Pick<Figure, 'series' | 'origin' | 'destination' | 'place'>,
): Carry | null {
  const found = carries.find(
    (carry) =>
      carry.series.includes(figure.series) &&
      matchesOrigin(carry.origins, figure.origin) &&
      (carry.destinations === null || (figure.destination !== null && carry.destinations.includes(figure.destination))) &&
      (carry.place === null || carry.place === figure.place),
  );
  return found ?? null;
}

function matchesOrigin(origins: Carry['origins'], origin: Figure['origin']): boolean {
  if (origins === 'all') return true;
  return origins === null ? origin === null : origin !== null && origins.includes(origin);
}

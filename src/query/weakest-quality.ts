import { qualities, type Quality } from '#domain/quality.ts';

/** The quality of a sum is its weakest part's; of nothing, `reported`. */
export function weakestQuality(parts: Iterable<Quality>): Quality {
  let weakest = 0;
  for (const part of parts) weakest = Math.max(weakest, qualities.indexOf(part));
  return qualities[weakest] ?? 'reported';
}

import { qualities, type Quality } from '#domain/quality.ts';

/** The quality of a sum is its weakest part's; of nothing, `reported`. */
export function weakestQuality(parts: readonly Quality[]): Quality {
  return parts.reduce((weakest, part) => (qualities.indexOf(part) > qualities.indexOf(weakest) ? part : weakest), 'reported');
}

import { categories } from '#domain/category.ts';
import type { CountryCode } from '#domain/country.ts';
import { stages } from '#domain/stage.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique } from '#lib/unique.ts';
import { toCanonicalCamera } from './camera-parameter.ts';
import { toCanonicalChoice } from './list-parameter.ts';
import { toCanonicalText } from './text-parameter.ts';
import type { View } from './view.ts';
import { isAddressRange } from './year-range-parameter.ts';

/**
 * The one form of a view that an address can hold: lists in a fixed order, each item once, a choice of everything
 * as no choice, the camera rounded. Two views that show the same picture have the same canonical view.
 */
export function toCanonicalView(view: View): View {
  return {
    ...view,
    corridor: view.page === 'about' ? null : view.corridor,
    since: view.page === 'evidence' ? toCanonicalText(view.since) : null,
    categories: toCanonicalChoice(view.categories, categories),
    stages: toCanonicalChoice(view.stages, stages),
    years: view.years !== null && isAddressRange(view.years) ? view.years : null,
    origins: toCanonicalCodes(view.origins),
    destinations: toCanonicalCodes(view.destinations),
    evidence: toCanonicalText(view.evidence),
    release: toCanonicalText(view.release),
    camera: view.camera !== null && Object.values(view.camera).every(Number.isFinite) ? toCanonicalCamera(view.camera) : null,
  };
}

/** Codes sorted, each once. */
export function toCanonicalCodes(codes: readonly CountryCode[]): readonly CountryCode[] {
  return unique(codes).toSorted(compareText);
}

import { categories } from '#domain/category.ts';
import type { CountryCode } from '#domain/country.ts';
import { stages } from '#domain/stage.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique } from '#lib/unique.ts';
import { toCanonicalCamera } from './camera-parameter.ts';
import { toCanonicalChoice } from './list-parameter.ts';
import { toCanonicalText } from './text-parameter.ts';
import { noCompareChoice, toCanonicalCompareChoice } from './compare-choice.ts';
import { noResponsesChoice, toCanonicalResponsesChoice } from './responses-choice.ts';
import { mostPerPixel, pagesWithCorridor, type Page, type View } from './view.ts';
import { noWorldChoice, toCanonicalWorldChoice } from './world-choice.ts';
import { isAddressRange } from './year-range-parameter.ts';

/**
 * The one form of a view that an address can hold: lists in a fixed order, each item once, a choice of everything
 * as no choice, the camera rounded. Two views that show the same picture have the same canonical view.
 */
export function toCanonicalView(view: View): View {
  const years = view.years !== null && isAddressRange(view.years) ? view.years : null;
  // A country's page is about one: without it there is only the start page.
  const country = view.page === 'country' && view.country !== null && /^[A-Z]{3}$/.test(view.country) ? view.country : null;
  const page = view.page === 'country' && country === null ? 'atlas' : view.page;
  return {
    ...view,
    page,
    country,
    corridor: page === view.page && hasCorridor(page) ? view.corridor : null,
    month: years !== null && years.from === years.to && isMonth(view.month) ? view.month : null,
    seat: view.page === 'atlas' ? view.seat : null,
    baseYear: view.baseYear !== null && isAddressRange({ from: view.baseYear, to: view.baseYear }) ? view.baseYear : null,
    compare: view.page === 'compare' ? toCanonicalCompareChoice(view.compare) : noCompareChoice,
    perPixel: isPerPixel(view.perPixel) ? view.perPixel : null,
    world: view.page === 'world' ? toCanonicalWorldChoice(view.world) : noWorldChoice,
    responses: view.page === 'responses' ? toCanonicalResponsesChoice(view.responses) : noResponsesChoice,
    since: view.page === 'evidence' ? toCanonicalText(view.since) : null,
    categories: toCanonicalChoice(view.categories, categories),
    stages: toCanonicalChoice(view.stages, stages),
    years,
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

/** Where the corridor of a view is in its address: in the path, or as a parameter. */
function hasCorridor(page: Page): boolean {
  return page === 'atlas' || pagesWithCorridor.includes(page);
}

function isMonth(month: number | null): boolean {
  return month !== null && Number.isInteger(month) && month >= 1 && month <= 12;
}

function isPerPixel(perPixel: number | null): boolean {
  return perPixel !== null && Number.isInteger(perPixel) && perPixel >= 1 && perPixel <= mostPerPixel;
}

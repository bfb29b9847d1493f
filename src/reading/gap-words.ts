import type { CorridorNames } from '#domain/catalogue.ts';
import type { GapKind } from '#domain/gap.ts';
import type { YearRange } from '#domain/period.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CoverageCell } from '#query/result.ts';

/** A gap in words, with its reason where one is given: "Not monitored: no border post counts departures." */
export function sayGap(kind: GapKind, translator: Translator, reason?: string): string {
  const gap = translator.text(`gap.${kind}`);
  return reason === undefined || reason === '' ? gap : translator.text('gap.with-reason', { gap, reason });
}

/** Where a gap's reason is looked up: the corridor's own words, and the years asked for. */
export interface GapPlace {
  readonly names: Pick<CorridorNames, 'gaps' | 'series'>;
  readonly years: YearRange;
}

/**
 * Why a cell of the matrix has no figure: the corridor's own reason, else what the gap's kind means; or that
 * figures exist in other years, and in which. Null where the cell has a figure.
 */
export function sayCoverageGap(cell: CoverageCell, place: GapPlace, translator: Translator): string | null {
  if (cell.gap === null) return null;
  if (cell.gapFrom === 'years' && cell.available !== null) {
    return translator.text('gap.no-figure-in-years', {
      years: translator.years(place.years.from, place.years.to),
      available: translator.years(cell.available.from, cell.available.to),
    });
  }
  const reason = place.names.gaps[`${cell.category}/${cell.stage}`];
  return sayGap(cell.gap, translator, reason ?? translator.text(`gap.${cell.gap}-note`));
}

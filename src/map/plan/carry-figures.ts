import type { Catalogue } from '#domain/catalogue.ts';
import type { Carry, Corridor } from '#domain/corridor.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { findCarry } from '#query/find-carry.ts';
import type { Figure, Result } from '#query/result.ts';
import { splitIntoBundles } from './split-into-bundles.ts';

/** A figure that rides on legs. */
export interface CarriedFigure {
  readonly figure: Figure;
  readonly carry: Carry;
  /** Persons or movements a year. */
  readonly perYear: number;
  /** `group:<sum group>` or `series:<id>`, with `#2` and on where the guard refuses to add all of it. */
  readonly bundle: string;
}

/** What becomes of the figures of a result: each is in exactly one list, or says nothing that can be drawn. */
export interface FigureFates {
  readonly carried: readonly CarriedFigure[];
  /** Stocks above zero, to stand on a country. */
  readonly stocks: readonly Figure[];
  /** Ids of figures with a number that the map has no place for. */
  readonly unplaced: readonly string[];
}

/**
 * Decides for each figure whether it rides on legs, stands on a country or is said in words only. Gaps and printed
 * zeros have nothing to draw. A part (Ethiopians among all who landed) is drawn only where its whole is not,
 * because a lane of its own beside the whole would show the same people twice.
 */
export function carryFigures(result: Result, catalogue: Catalogue, corridor: Corridor): FigureFates {
  const series = new Map(catalogue.series.map((each) => [each.id, each]));
  // A supporting series counts people another one draws already.
  const numbered = result.figures.filter((figure) => hasWidth(figure) && series.get(figure.series)?.role !== 'supporting');
  const drawnSeries = new Set(numbered.map((figure) => figure.series));
  const shown = numbered.filter((figure) => !isPartOfDrawn(figure, series, drawnSeries));

  const carries = new Map(shown.filter(isMovement).map((figure) => [figure.id, findCarry(corridor.carries, figure)]));
  const moving = shown.filter((figure) => (carries.get(figure.id) ?? null) !== null);
  const stocks = shown.filter((figure) => figure.measure === 'stock');
  const placed = new Set([...moving, ...stocks]);
  return {
    carried: splitIntoBundles(moving, catalogue.series).flatMap(({ bundle, figures }) =>
      figures.flatMap((figure) => {
        const carry = carries.get(figure.id) ?? null;
        return carry === null ? [] : [{ figure, carry, perYear: figure.drawn ?? 0, bundle }];
      }),
    ),
    stocks,
    unplaced: shown.filter((figure) => !placed.has(figure)).map((figure) => figure.id),
  };
}

function hasWidth(figure: Figure): boolean {
  return figure.drawn !== null && figure.drawn > 0;
}

function isMovement(figure: Figure): boolean {
  return figure.measure === 'flow' || figure.measure === 'events';
}

function isPartOfDrawn(figure: Figure, series: ReadonlyMap<SeriesId, Series>, drawnSeries: ReadonlySet<SeriesId>): boolean {
  const whole = series.get(figure.series)?.partOf ?? null;
  return whole !== null && drawnSeries.has(whole);
}

import type { CountryCode } from '#domain/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Seat, SeatRole } from '#domain/seat.ts';
import { addTotals } from './add-totals.ts';
import { type FigureRows, indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';
import type { Figure, Total } from './result.ts';
import { selectRows } from './select-rows.ts';
import { toFigure } from './to-figure.ts';

/**
 * What people do, seen from one country: `home` displaced inside it, `back` going back to it, `leave` setting out from it,
 * `abroad` its people elsewhere, `pass` in transit in it, `arrive`, `stay`, and `return` going back from it.
 */
export type SeatWay = 'home' | 'back' | 'leave' | 'abroad' | 'pass' | 'arrive' | 'stay' | 'return';

/** The figures of a view that name the country, by what people do there; none where nobody tells the country apart. */
export interface SeatPart {
  readonly way: SeatWay;
  readonly figures: readonly Figure[];
  /** Added by the guard. */
  readonly totals: readonly Total[];
}

const waysOf: Readonly<Record<SeatRole, readonly SeatWay[]>> = {
  origin: ['home', 'back', 'leave', 'abroad'],
  transit: ['pass', 'arrive', 'stay', 'return'],
  destination: ['arrive', 'stay', 'return'],
};

/**
 * The answer as one country reads it, under the same filters: only figures whose rows name the country, by origin, destination
 * or place of counting. A figure of the whole way is never divided among the countries it passes.
 */
export function findSeatParts(dataset: Dataset, query: Query, { role, country }: Seat): readonly SeatPart[] {
  if (country === null) return [];
  const { series, figureRows } = indexDataset(dataset, query.month ?? null);
  const places = new Map(dataset.corridor.places.map((place) => [place.id, place.country]));
  const selected = selectRows(figureRows, query).filter(({ series: { measure } }) => measure !== 'deaths');
  return waysOf[role].map((way) => {
    const inView = selected
      .filter((rows) => isOf(way, rows, country, rows.place === null ? null : (places.get(rows.place) ?? null)))
      .flatMap((rows) => {
        const figure = toFigure(rows, query.years);
        return figure === null ? [] : [{ figure, rows }];
      });
    return { way, figures: inView.map(({ figure }) => figure), totals: addTotals(inView, query.years, series) };
  });
}

/** `here` is the country of the place a figure is counted at. A figure that names another country as host is not of this one. */
function isOf(
  way: SeatWay,
  { series, origin, destination }: FigureRows,
  country: CountryCode,
  here: CountryCode | null,
): boolean {
  const { stage, measure } = series;
  const isHost = (destination ?? here) === country;
  const isElsewhere = origin !== country;
  switch (way) {
    case 'home':
      return stage === 'pre-departure' && origin === country;
    case 'back':
      return stage === 'return' && destination === country;
    case 'leave':
      return (stage === 'transit' || stage === 'arrival') && measure !== 'stock' && origin === country;
    case 'abroad':
      return stage === 'stay' && origin === country && destination !== country;
    case 'pass':
      return stage === 'transit' && (isHost || here === country) && isElsewhere;
    case 'arrive':
      return stage === 'arrival' && isHost && isElsewhere;
    case 'stay':
      return stage === 'stay' && isHost && isElsewhere;
    case 'return':
      return stage === 'return' && origin === country;
  }
  return false;
}

import type { Corridor } from '#domain/corridor.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Figure } from '#query/result.ts';
import type { WayBundle } from '#query/way-graph-bundles.ts';
import { toWayPath } from '#query/way-graph-path.ts';
import { sayAmount, sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayPeriod } from '#reading/period-words.ts';
import { sayWayStop } from '#reading/ways-words.ts';
import type { ChartColumn } from '#ui/chart-table.tsx';
import { FigureNumber } from './figure-number.tsx';

export interface WayRow {
  readonly figure: Figure;
  readonly origin: string;
  readonly way: string;
  readonly destination: string;
  readonly category: string;
  readonly years: string;
  readonly publisher: string;
  readonly amount: string;
  readonly amountWithUnit: string;
}

/** Every figure of a bundle with its way, largest first, and the rows that state a gap. */
export function toWayRows(bundle: WayBundle, corridor: Corridor, naming: Naming, translator: Translator): readonly WayRow[] {
  const ordered = bundle.figures.toSorted((one, other) => (middleOf(other.amount) ?? 0) - (middleOf(one.amount) ?? 0));
  return [...ordered, ...bundle.gaps].map((figure) => {
    const path = toWayPath(figure, corridor);
    return {
      figure,
      origin: sayWayStop(path.origin, 'origin', naming, translator),
      way: sayWayStop(path.way, 'way', naming, translator),
      destination: sayWayStop(path.destination, 'destination', naming, translator),
      category: translator.text(`category.${figure.category}`),
      years: sayPeriod(figure, translator),
      publisher: sayPublishers(figure, naming, translator),
      amount: sayAmount(figure.amount, translator),
      amountWithUnit: sayAmountWithUnit(figure.amount, figure.unit, translator),
    };
  });
}

export function wayColumnsOf(translator: Translator): readonly ChartColumn<WayRow>[] {
  const text = (id: 'origin' | 'way' | 'destination' | 'category' | 'years' | 'publisher', header: string) => ({
    id,
    header,
    sortBy: (row: WayRow) => row[id],
    cell: (row: WayRow) => row[id],
  });
  return [
    { ...text('origin', translator.text('ways.origin')), isRowHeader: true },
    text('way', translator.text('ways.way')),
    text('destination', translator.text('ways.destination')),
    text('category', translator.text('category.name')),
    {
      id: 'amount',
      header: translator.text('ways.count'),
      isNumber: true,
      sortBy: ({ figure }) => middleOf(figure.amount),
      // A floor or a range is written as it is said; a number stays a number for a spreadsheet.
      write: ({ figure, amountWithUnit }) => (figure.amount.kind === 'exact' ? figure.amount.value : amountWithUnit),
      cell: (row) => <FigureNumber row={row} />,
    },
    text('years', translator.text('ways.years')),
    text('publisher', translator.text('ways.publisher')),
  ];
}

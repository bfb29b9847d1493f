import type { Catalogue } from '#domain/catalogue.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Figure, Result, Total } from '#query/result.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { labelFigure, sayPublishers } from './figure-words.ts';
import { sayGap } from './gap-words.ts';
import { findMainTotals } from './main-totals.ts';
import type { Naming } from './names.ts';
import { sayYearsWithin } from './period-words.ts';
import { sayInside } from './say-inside.ts';
import { saySourcesDiffer } from './sources-differ-sentence.ts';

/**
 * The numbers of a view in sentences: the main totals, the largest figure with its source, where sources differ.
 * A view with one number says that one; a view with gaps alone says what kind of gap. A sentence may be empty.
 */
export function sayMainFigures(result: Result, catalogue: Catalogue, naming: Naming, translator: Translator): readonly string[] {
  const numbers = result.figures.filter((figure) => figure.amount.kind !== 'gap');
  const [only] = numbers;
  if (only === undefined) return [sayOnlyGap(result.figures, translator)];
  const differ = saySourcesDiffer(numbers, naming, translator);
  if (numbers.length === 1) return [sayOne('reading.only-figure', only, naming, translator), differ];

  const totals = findMainTotals(result.totals, catalogue.series);
  const largest = findLargest(numbers);
  return [
    sayTotals(totals, result, naming, translator),
    largest === null || isSaid(largest, totals) ? '' : sayOne('reading.largest', largest, naming, translator),
    differ,
  ];
}

function sayOnlyGap(figures: readonly Figure[], translator: Translator): string {
  const [gap] = figures.flatMap((figure) => (figure.amount.kind === 'gap' ? [figure.amount.gap] : []));
  if (gap === undefined) return '';
  return translator.text('reading.only-gap', { gap: sayInside(sayGap(gap, translator), translator) });
}

function sayTotals(totals: readonly Total[], result: Result, naming: Naming, translator: Translator): string {
  if (totals.length === 0) return '';
  const hasSeveralStages = new Set(totals.map((total) => total.stage)).size > 1;
  const said = totals.map((total) =>
    translator.text(hasSeveralStages ? 'reading.total-at-stage' : 'reading.total', {
      stage: sayInside(translator.text(`stage.${total.stage}`), translator),
      measure: sayInside(translator.text(`measure.${total.measure}`), translator),
      amount: sayAmountWithUnit(total.amount, total.unit, translator),
      series: translator.list(total.series.map((id) => naming.series(id))),
      source: sayPublishers(total, naming, translator),
      years: sayYearsWithin(total.years, result.query.years, total.measure, translator),
    }),
  );
  return said.length === 1
    ? translator.text('reading.total-one', { total: said.join('') })
    : translator.text('reading.totals', { totals: said.join(translator.text('reading.semicolon')) });
}

function sayOne(key: 'reading.largest' | 'reading.only-figure', figure: Figure, naming: Naming, translator: Translator): string {
  return translator.text(key, {
    figure: sayInside(labelFigure(figure, naming, translator), translator),
    amount: sayAmountWithUnit(figure.amount, figure.unit, translator),
    source: sayPublishers(figure, naming, translator),
  });
}

/** A total over one figure has already said that figure, its years and its source. */
function isSaid(figure: Figure, totals: readonly Total[]): boolean {
  return totals.some((total) => total.figures.length === 1 && total.figures[0]?.id === figure.id);
}

function findLargest(figures: readonly Figure[]): Figure | null {
  let largest: Figure | null = null;
  let size = 0;
  for (const figure of figures) {
    const own = middleOf(figure.amount) ?? 0;
    if (own > size) {
      largest = figure;
      size = own;
    }
  }
  return largest;
}

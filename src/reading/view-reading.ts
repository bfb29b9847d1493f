import type { Catalogue } from '#domain/catalogue.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Figure, Result, Total } from '#query/result.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { sayDeaths, sayMissing } from './absence-sentences.ts';
import { sayEmptiedBy } from './emptied-words.ts';
import { labelFigure, sayPublishers } from './figure-words.ts';
import { sayGap } from './gap-words.ts';
import { findMainTotals } from './main-totals.ts';
import type { Naming } from './names.ts';
import { sayYears } from './period-words.ts';
import { sayInside } from './say-inside.ts';
import { saySelection } from './selection-sentence.ts';
import { saySourcesDiffer } from './sources-differ-sentence.ts';

/** What a reading is made from: the answer, where, and the words. */
export interface ReadingInput {
  readonly result: Result;
  readonly corridor: CorridorId;
  readonly catalogue: Catalogue;
  readonly naming: Naming;
  readonly translator: Translator;
}

/**
 * The view in a few sentences, which are also the map's text alternative and the text of a share: what is
 * selected; the main totals, never added to one another; the largest figure and its source; where sources
 * differ; deaths, at least; what is missing. Of an empty view: which filter emptied it.
 */
export function readView(input: ReadingInput): readonly string[] {
  const { result, translator } = input;
  const selection = saySelection(result.query, input.corridor, input.naming, translator);
  const hasDeaths = result.deaths.incidents.length > 0;
  if (result.figures.length === 0 && !hasDeaths) {
    return [selection, `${translator.text('reading.empty')} ${sayEmptiedBy(result.emptiedBy, translator)}`];
  }
  return [selection, ...sayFigures(input), sayDeaths(result.deaths, translator), sayMissing(result, translator)].filter(
    (sentence) => sentence !== '',
  );
}

function sayFigures(input: ReadingInput): readonly string[] {
  const { result, translator, naming } = input;
  const numbers = result.figures.filter((figure) => figure.amount.kind !== 'gap');
  const [only] = numbers;
  if (only === undefined) {
    const [gap] = result.figures.flatMap((figure) => (figure.amount.kind === 'gap' ? [figure.amount.gap] : []));
    return gap === undefined
      ? []
      : [translator.text('reading.only-gap', { gap: sayInside(sayGap(gap, translator), translator) })];
  }
  const differ = saySourcesDiffer(numbers, naming, translator);
  if (numbers.length === 1) return [sayOne('reading.only-figure', only, input), differ];
  const totals = findMainTotals(result.totals, input.catalogue.series);
  // A total over one figure has already said that figure.
  const said = new Set(totals.flatMap((total) => (total.figures.length === 1 ? total.figures.map((figure) => figure.id) : [])));
  const largest = findLargest(totals.flatMap((total) => total.figures).filter((figure) => !said.has(figure.id)));
  return [sayTotals(totals, input), largest === null ? '' : sayOne('reading.largest', largest, input), differ];
}

function sayTotals(totals: readonly Total[], { translator, naming }: ReadingInput): string {
  if (totals.length === 0) return '';
  const said = totals.map((total) =>
    translator.text('reading.total', {
      measure: sayInside(translator.text(`measure.${total.measure}`), translator),
      amount: sayAmountWithUnit(total.amount, total.unit, translator),
      series: translator.list(total.series.map((id) => naming.series(id))),
      years: sayYears(total.years, translator),
    }),
  );
  return said.length === 1
    ? translator.text('reading.total-one', { total: said.join('') })
    : translator.text('reading.totals', { totals: said.join(translator.text('reading.semicolon')) });
}

function sayOne(key: 'reading.largest' | 'reading.only-figure', figure: Figure, { translator, naming }: ReadingInput): string {
  return translator.text(key, {
    figure: sayInside(labelFigure(figure, naming, translator), translator),
    amount: sayAmountWithUnit(figure.amount, figure.unit, translator),
    source: sayPublishers(figure, naming, translator),
  });
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

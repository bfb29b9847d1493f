import type { Catalogue } from '#domain/catalogue.ts';
import type { Translator } from '#i18n/translator.ts';
import { unique } from '#lib/unique.ts';
import { middleOf } from '#query/amount.ts';
import type { Figure, Result, Total } from '#query/result.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { labelFigure, sayPublishers } from './figure-words.ts';
import { sayGap } from './gap-words.ts';
import { findMainTotals } from './main-totals.ts';
import type { Naming } from './names.ts';
import { sayPeriod, sayYearsWithin } from './period-words.ts';
import { sayInside } from './say-inside.ts';
import { saySourcesDiffer } from './sources-differ-sentence.ts';

/** More publishers than these would hide the number they stand behind. */
const mostNamed = 2;

/**
 * The two or three numbers of a view that matter, with their sources, and where sources differ on them. Where the
 * guard gives no total: the largest figure. A view with one number says that one; with gaps alone, what kind of
 * gap. A sentence may be empty. The dead are said apart.
 */
export function sayMainFigures(result: Result, catalogue: Catalogue, naming: Naming, translator: Translator): readonly string[] {
  const numbers = result.figures.filter((figure) => figure.amount.kind !== 'gap' && figure.measure !== 'deaths');
  const [only] = numbers;
  if (only === undefined) return [sayOnlyGap(result.figures, translator)];
  if (numbers.length === 1) {
    return [sayOne('reading.only-figure', only, naming, translator), saySourcesDiffer(numbers, naming, translator)];
  }
  const totals = findMainTotals(result.totals, catalogue.series);
  if (totals.length === 0) {
    const largest = findLargest(numbers);
    return largest === null
      ? []
      : [sayOne('reading.largest', largest, naming, translator), saySourcesDiffer([largest], naming, translator)];
  }
  const said = totals.flatMap((total) => total.figures);
  return [sayTotals(totals, result, naming, translator), saySourcesDiffer(said, naming, translator)];
}

/** "Landings: 1,234 persons (The coast-guard, 2023)": what a total counts, its amount, by whom and when. */
export function sayTotal(total: Total, result: Result, naming: Naming, translator: Translator): string {
  return translator.text('reading.total', {
    amount: sayAmountWithUnit(total.amount, total.unit, translator),
    series: translator.list(total.series.map((id) => naming.series(id))),
    source: saySources(total, naming, translator),
    years:
      total.month === undefined
        ? sayYearsWithin(total.years, result.query.years, total.measure, translator)
        : sayPeriod(total, translator),
  });
}

/** One or two publishers by name; more of them only by their number, since the evidence names each. */
function saySources(total: Total, naming: Naming, translator: Translator): string {
  const count = unique(total.sources.map((source) => naming.publisher(source))).length;
  return count <= mostNamed ? sayPublishers(total, naming, translator) : translator.text('reading.several-sources', { count });
}

function sayOnlyGap(figures: readonly Figure[], translator: Translator): string {
  const [gap] = figures.flatMap((figure) => (figure.amount.kind === 'gap' ? [figure.amount.gap] : []));
  if (gap === undefined) return '';
  return translator.text('reading.only-gap', { gap: sayInside(sayGap(gap, translator), translator) });
}

function sayTotals(totals: readonly Total[], result: Result, naming: Naming, translator: Translator): string {
  const said = totals.map((total) => sayTotal(total, result, naming, translator));
  return said.length === 1
    ? translator.text('reading.total-one', { total: said.join('') })
    : translator.text('reading.totals', { totals: said.join(translator.text('reading.full-stop')) });
}

function sayOne(key: 'reading.largest' | 'reading.only-figure', figure: Figure, naming: Naming, translator: Translator): string {
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

import type { CatalogueNames } from '#domain/catalogue.ts';
import type { YearRange } from '#domain/period.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Trend, TrendPoint } from '#query/trend.ts';
import { sayAmount } from './amount-words.ts';
import { sayBarMeasure } from './bar-words.ts';
import type { Naming } from './names.ts';
import { sayInside } from './say-inside.ts';

/** The main fact of a trend: its first, last and largest number, in how many years there is one, and where the method changed. */
export function sayTrend({ measure, points, breaks }: Trend, naming: Naming, translator: Translator): string {
  const known = points.filter(({ amount }) => amount.kind !== 'gap');
  const whole = known.filter(({ partial }) => partial.length === 0);
  // A year that is not over says nothing of the course.
  const all = whole.length > 0 ? whole : known;
  const last = all.at(-1);
  // Of a sum whose statistics do not all go back as far, only the years that rest on the same ones are one course.
  const numbered = all.filter(({ series }) => series.join(' ') === last?.series.join(' '));
  const [first] = numbered;
  if (first === undefined || last === undefined) return translator.text('trend.none');
  const what = { measure: sayBarMeasure(measure, naming, translator), unit: translator.text(`unit.${measure.unit}-name`) };
  if (first === last)
    return translator.text('trend.summary-one', {
      ...what,
      amount: sayAmount(first.amount, translator),
      year: translator.year(first.at),
    });
  const most = numbered.reduce((largest, point) => (sizeOf(point) > sizeOf(largest) ? point : largest));
  const values = {
    ...what,
    first: sayAmount(first.amount, translator),
    firstYear: translator.year(first.at),
    last: sayAmount(last.amount, translator),
    lastYear: translator.year(last.at),
    known: numbered.length,
    asked: last.at - first.at + 1,
  };
  const summary =
    most === first || most === last
      ? translator.text('trend.summary-ends', values)
      : translator.text('trend.summary', {
          ...values,
          most: sayAmount(most.amount, translator),
          mostYear: translator.year(most.at),
        });
  const changes = uniqueAscending(breaks.filter(({ year }) => year > first.at && year <= last.at).map(({ year }) => year));
  if (changes.length === 0) return summary;
  const years = translator.list(changes.map((year) => translator.year(year)));
  return `${summary} ${translator.text('trend.summary-breaks', { years })}`;
}

/** One year in a line for the eye: "2019: at least 107,532 · Provisional · part of the year"; of a sum that not all its statistics are in it; without a point "2019: no figure". */
export function sayReadout(
  point: TrendPoint | null,
  year: number,
  { measure }: Pick<Trend, 'measure'>,
  translator: Translator,
): string {
  if (point === null) return translator.text('trend.no-figure', { year: translator.year(year) });
  const said = translator.text('trend.readout', {
    year: translator.year(point.at),
    amount: sayAmount(point.amount, translator),
  });
  const isFirm = point.quality === 'reported' || point.amount.kind === 'gap';
  return [
    said,
    ...(isFirm ? [] : [translator.text(`quality.${point.quality}`)]),
    ...(point.partial.length === 0 ? [] : [translator.text('trend.part-of-year')]),
    ...(isIncomplete(point, measure) ? [sayOnly(point, measure, translator)] : []),
  ].join(' · ');
}

/** The year a panel reads out where none is pointed at: the last with a number that is not after the years chosen. */
export function yearRead({ points }: Trend, years: YearRange): number {
  return points.findLast(({ at, amount }) => amount.kind !== 'gap' && at <= years.to)?.at ?? years.to;
}

/** Which statistics a year's sum rests on, where they are not all; null where they are. */
export function sayIncomplete(
  point: TrendPoint,
  { measure }: Pick<Trend, 'measure'>,
  naming: Naming,
  translator: Translator,
): string | null {
  if (!isIncomplete(point, measure)) return null;
  return translator.text('trend.only', { series: translator.list(point.series.map((id) => naming.series(id))) });
}

/** What must be known to compare a year with those before it: which part of the year it covers, and what changed. */
export function sayYearNotes({ partial, breaks }: TrendPoint, names: Pick<CatalogueNames, 'series'>): string {
  return unique([...partial, ...breaks].map((each) => names.series[each.series]?.breaks[each.key] ?? '')).join(' ');
}

/** "only asylum-seekers", by who they are where that tells them apart. */
function sayOnly({ series }: TrendPoint, { rows }: Trend['measure'], translator: Translator): string {
  const categoriesOf = (isIn: boolean) =>
    unique(rows.filter((each) => series.includes(each.series.id) === isIn).map((each) => each.series.category));
  const [here, missing] = [categoriesOf(true), categoriesOf(false)];
  if (here.length === 0 || here.some((category) => missing.includes(category))) return translator.text('trend.incomplete');
  const names = here.map((category) => sayInside(translator.text(`category.${category}`), translator));
  return translator.text('trend.only-these', { categories: translator.list(names) });
}

/** Not all the statistics that are added have a number in the year. */
function isIncomplete({ amount, series }: TrendPoint, measure: Trend['measure']): boolean {
  return amount.kind !== 'gap' && series.length < measure.series.length;
}

function sizeOf({ amount }: TrendPoint): number {
  return middleOf(amount) ?? 0;
}

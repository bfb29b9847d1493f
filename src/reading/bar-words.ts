import type { CatalogueNames } from '#domain/catalogue.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { BarMeasure } from '#query/bar-measures.ts';
import type { TimeBar } from '#query/time-bars.ts';
import { sayAmount, sayAmountWithUnit } from './amount-words.ts';
import { sayCountryUse } from './country-words.ts';
import type { Naming } from './names.ts';

/** What the bars show: the titles of its series, and where it is one of several that may not be added, which. */
export function sayBarMeasure(measure: BarMeasure, naming: Naming, translator: Translator): string {
  const { series, place, origin, destination } = measure;
  return [
    translator.list(series.map((id) => naming.series(id))),
    ...(place === null ? [] : [naming.place(place)]),
    ...(origin === null ? [] : [sayCountryUse(origin, 'from', naming, translator)]),
    ...(destination === null ? [] : [sayCountryUse(destination, 'in', naming, translator)]),
  ].join(translator.text('reading.comma'));
}

/** The measure with its unit: "Arrivals in Yemen by sea, persons". */
export function sayBarTitle(measure: BarMeasure, naming: Naming, translator: Translator): string {
  return translator.text('time.bars', {
    measure: sayBarMeasure(measure, naming, translator),
    unit: translator.text(`unit.${measure.unit}-name`),
  });
}

/** One bar: its number with its unit or why there is none, that it is part of a year, and where the method changed. */
export function sayBar(
  bar: TimeBar,
  period: string,
  { unit }: Pick<BarMeasure, 'unit'>,
  names: Pick<CatalogueNames, 'series'>,
  translator: Translator,
): string {
  const notes = (keys: TimeBar['breaks']): string =>
    unique(keys.map((each) => names.series[each.series]?.breaks[each.key] ?? '')).join(' ');
  return [
    translator.text('time.bar', { period, amount: sayAmountWithUnit(bar.amount, unit, translator) }),
    ...(bar.partial.length === 0 ? [] : [translator.text('figure.partial-year', { notes: notes(bar.partial) })]),
    ...(bar.breaks.length === 0 ? [] : [translator.text('time.break', { note: notes(bar.breaks) })]),
  ].join(' ');
}

/** All bars in one sentence, for whoever does not see them: how many years have a figure, and the largest. */
export function sayBars(measure: BarMeasure, bars: readonly TimeBar[], naming: Naming, translator: Translator): string {
  const known = bars.filter(({ amount }) => amount.kind !== 'gap');
  const [largest] = known.toSorted((first, second) => (middleOf(second.amount) ?? 0) - (middleOf(first.amount) ?? 0));
  if (largest === undefined) return translator.text('time.nothing');
  return translator.text('time.summary', {
    measure: sayBarMeasure(measure, naming, translator),
    unit: translator.text(`unit.${measure.unit}-name`),
    known: known.length,
    asked: bars.length,
    amount: sayAmount(largest.amount, translator),
    year: translator.year(largest.at),
  });
}

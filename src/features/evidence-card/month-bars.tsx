import { useState } from 'react';
import { middleOf } from '#query/amount.ts';
import type { MonthsOfYear } from '#query/breakdown-months.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayMonth } from '#reading/breakdown-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { BarList } from '#ui/bar-list.tsx';
import { Select } from '#ui/select.tsx';

/** One year by month, the latest first; another can be chosen. All years share one scale. */
export function MonthBars({ years }: { readonly years: readonly MonthsOfYear[] }) {
  const translator = useTranslator();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = years.find(({ year }) => String(year) === chosen) ?? years.at(-1);
  if (shown === undefined) return null;
  const sizes = years.flatMap(({ months }) => months.map((amount) => (amount === null ? 0 : (middleOf(amount) ?? 0))));
  const missing = shown.months.filter((amount) => amount === null).length;
  return (
    <section className="evidence-part">
      <h3>{translator.text('breakdown.by-month')}</h3>
      {years.length === 1 ? null : (
        <Select
          label={translator.text('evidence.row-year')}
          options={years.map(({ year }) => ({ value: String(year), label: translator.year(year) })).toReversed()}
          value={String(shown.year)}
          onChange={setChosen}
        />
      )}
      <BarList
        caption={translator.year(shown.year)}
        most={Math.max(...sizes)}
        bars={shown.months.map((amount, index) => ({
          id: String(index + 1),
          label: sayMonth(index + 1, translator),
          value: amount === null ? translator.text('breakdown.no-figure') : sayAmount(amount, translator),
          size: amount === null ? null : middleOf(amount),
        }))}
      />
      {missing === 0 ? null : <p className="ui-soft">{translator.text('breakdown.months-missing', { count: missing })}</p>}
      {shown.unequalSum === null ? null : (
        <p className="ui-soft">{translator.text('breakdown.months-unequal', { sum: sayAmount(shown.unequalSum, translator) })}</p>
      )}
    </section>
  );
}

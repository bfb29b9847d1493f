import { uniqueAscending } from '#lib/unique.ts';
import type { Trend } from '#query/trend.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Select } from '#ui/select.tsx';

/** The year from which every change on the page is counted; unless one is chosen, the first comparable one of each number. */
export function BaseYear({ trends }: { readonly trends: readonly Trend[] }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const known = trends.flatMap(({ points }) => points.filter(({ amount }) => amount.kind !== 'gap').map(({ at }) => at));
  const years = uniqueAscending([...known, ...(view.baseYear === null ? [] : [view.baseYear])]).toReversed();
  if (years.length < 2) return null;
  const options = [
    { value: '', label: translator.text('trend.base-default') },
    ...years.map((year) => ({ value: String(year), label: translator.year(year) })),
  ];
  return (
    <Select
      label={translator.text('trend.base')}
      options={options}
      value={view.baseYear === null ? '' : String(view.baseYear)}
      onChange={(value) => change({ baseYear: value === '' ? null : Number(value) })}
    />
  );
}

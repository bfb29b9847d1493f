import { useMemo } from 'react';
import type { SeriesId } from '#domain/series.ts';
import { findChange } from '#query/change.ts';
import { findTrendOf } from '#query/trend-of.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayChange } from '#reading/change-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useCorridor } from '#state/use-corridor.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';

/** Under a number of the view: its latest year, where several are added, and what changed since the base year, like with like. */
export function ChangeLine({ series }: { readonly series: readonly SeriesId[] }) {
  const corridor = useCorridor();
  return corridor.status === 'ready' && corridor.month === 'none' ? <Change corridor={corridor} series={series} /> : null;
}

function Change({ corridor, series }: { readonly corridor: ReadyCorridor; readonly series: readonly SeriesId[] }) {
  const translator = useTranslator();
  const { view } = useView();
  const { dataset, query } = corridor;
  const { categories, stages, origins, destinations, years } = query;
  const named = series.join(' ');
  const trend = useMemo(
    () => findTrendOf(dataset, { categories, stages, origins, destinations, years: { from: 0, to: 0 } }, series),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the series are compared by their names
    [dataset, categories, stages, origins, destinations, named],
  );
  if (trend === null) return null;
  const change = findChange({ trend, until: years.to, baseYear: view.baseYear, sources: dataset.catalogue.sources });
  const said = sayChange(change, view.baseYear, translator);
  if (said === null) return null;
  const { to } = change;
  // A sum over years and the number of the last of them are two things.
  const isSum = trend.measure.measure !== 'stock' && years.from < years.to && to !== null;
  const latest = isSum
    ? `${translator.text('change.latest', { year: translator.year(to.at), amount: sayAmount(to.amount, translator) })} `
    : '';
  return <p className="ui-soft">{`${latest}${said}`}</p>;
}

import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { middleOf } from '#query/amount.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayBarTitle } from '#reading/bar-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayMonthOfYear } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useBreakdowns } from '#state/use-breakdowns.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { useTimeBars } from './use-time-bars.ts';

interface MonthChoiceProps {
  readonly corridor: ReadyCorridor;
  readonly picked: string | null;
  readonly year: number;
  readonly naming: Naming;
  /** What the bars over the years show: said again only where the months are of something else. */
  readonly shown: string | null;
}

/** The twelve months of a year, each with its bar, and the whole year; what is published by year only is named. */
export function MonthChoice({ corridor, picked, year, naming, shown }: MonthChoiceProps) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { rows, status } = useBreakdowns(corridor.dataset.corridor.id);
  const { dataset, query, result } = corridor;
  const withMonths = useMemo(
    () => ({ ...corridor, dataset: status === 'success' ? { ...dataset, breakdowns: rows } : dataset }),
    [corridor, dataset, rows, status],
  );
  const { isHere, measure, months } = useTimeBars(withMonths, picked, true);
  const letter = useMemo(() => new Intl.DateTimeFormat(translator.locale, { month: 'narrow', timeZone: 'UTC' }), [translator]);
  if (status === 'pending' || !isHere) return <output className="ui-soft">{translator.text('time.months-loading')}</output>;
  // What could not be loaded is said above the map, with a way to try again; the address may still ask for the month.
  if (status === 'error') return <p className="ui-soft">{translator.text('error.breakdowns')}</p>;
  if (measure === null) return <p className="ui-soft">{translator.text('time.months-none', { year: translator.year(year) })}</p>;
  const tallest = Math.max(1, ...months.map(({ amount }) => middleOf(amount) ?? 0));
  const yearOnly = result.yearOnly ?? [];
  return (
    <div className="month-choice">
      {measure.id === shown ? null : <p className="ui-soft">{sayBarTitle(measure, naming, translator)}</p>}
      <div className="month-bars">
        {months.map(({ at, amount }) => (
          <ToggleButton
            key={at}
            className="month-bar"
            aria-label={translator.text('time.bar', {
              period: sayMonthOfYear(year, at, translator),
              amount: sayAmountWithUnit(amount, measure.unit, translator),
            })}
            isSelected={view.month === at}
            onChange={() => change({ years: query.years, month: view.month === at ? null : at })}
          >
            <span className="month-bar-room">
              <span
                className={amount.kind === 'gap' ? 'month-bar-gap' : 'month-bar-height'}
                style={amount.kind === 'gap' ? {} : { blockSize: `max(1px, ${(100 * (middleOf(amount) ?? 0)) / tallest}%)` }}
              />
            </span>
            {letter.format(Date.UTC(year, at - 1))}
          </ToggleButton>
        ))}
        <Button look="plain" isDisabled={view.month === null} onPress={() => change({ month: null })}>
          {translator.text('time.whole-year')}
        </Button>
      </div>
      {yearOnly.length === 0 ? null : (
        <Disclosure title={translator.text('reading.year-only', { count: yearOnly.length })} isQuiet>
          <p className="month-year-only">{translator.list(yearOnly.map((id) => naming.series(id)))}</p>
        </Disclosure>
      )}
    </div>
  );
}

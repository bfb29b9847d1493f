import { useMemo, useState } from 'react';
import { createNaming } from '#reading/names.ts';
import { sayBar, sayBars, sayBarTitle } from '#reading/bar-words.ts';
import { sayMonthOfYear } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { MonthChoice } from './month-choice.tsx';
import type { TimeBars } from './use-time-bars.ts';

interface TimeNoteProps {
  readonly corridor: ReadyCorridor;
  readonly bars: TimeBars;
  /** The year whose bar is pointed at; null: the years shown. */
  readonly pointed: number | null;
  readonly picked: string | null;
  readonly onPick: (measure: string) => void;
  /** The address asks for a month, whether its rows are here or not. */
  readonly isMonthAsked: boolean;
}

/** What the bars show, in words, with the number of the year pointed at or shown; another measure; and the months of a year. */
export function TimeNote({ corridor, bars, pointed, picked, onPick, isMonthAsked }: TimeNoteProps) {
  const translator = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const { dataset, names, query } = corridor;
  const naming = useMemo(() => createNaming(names, dataset.catalogue.sources), [names, dataset]);
  const { measures, measure, years: yearBars } = bars;
  const isByMonth = isOpen || isMonthAsked;
  const year = query.years.from;
  const isOneYear = query.years.to === year;
  const hasMonths = isOneYear && Object.values(dataset.corridor.monthly ?? {}).some((known) => known.includes(year));
  const at = pointed ?? (isOneYear ? year : null);
  const bar =
    pointed === null && typeof query.month === 'number' ? bars.months[query.month - 1] : yearBars.find((each) => each.at === at);
  const period = (of: number) =>
    pointed === null && typeof query.month === 'number' ? sayMonthOfYear(year, query.month, translator) : translator.year(of);
  return (
    <>
      <div className="time-note-line">
        {measure === null ? (
          <span className="ui-soft">{bars.isHere ? translator.text('time.nothing') : ''}</span>
        ) : measures.length < 2 ? (
          <span className="ui-soft">{sayBarTitle(measure, naming, translator)}</span>
        ) : (
          <Select
            label={translator.text('time.pick')}
            options={measures.map((each) => ({ value: each.id, label: sayBarTitle(each, naming, translator) }))}
            value={measure.id}
            onChange={onPick}
          />
        )}
        {hasMonths || isByMonth ? (
          <Button look="plain" isExpanded={isByMonth} isDisabled={isMonthAsked} onPress={() => setOpen(!isOpen)}>
            {translator.text('time.months', { year: translator.year(year) })}
          </Button>
        ) : null}
      </div>
      <p className="time-note-bar">
        {measure === null || bar === undefined || at === null ? '' : sayBar(bar, period(bar.at), measure, names, translator)}
      </p>
      {measure === null ? null : <p className="ui-hidden">{sayBars(measure, yearBars, naming, translator)}</p>}
      {isByMonth && isOneYear ? (
        <MonthChoice corridor={corridor} picked={picked} year={year} naming={naming} shown={measure?.id ?? null} />
      ) : null}
    </>
  );
}

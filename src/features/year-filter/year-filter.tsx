import { useRef, useState } from 'react';
import type { YearRange } from '#domain/period.ts';
import { middleOf } from '#query/amount.ts';
import { firstShownYears, nextShownMonth, nextShownYears, type PlayStep } from '#query/next-shown.ts';
import { sayMonthOfYear } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useMedia } from '#state/use-media.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import type { View } from '#url/view.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { RangeSlider } from '#ui/range-slider.tsx';
import { LaterTimeNote } from './later-time-note.tsx';
import { usePlayKeys } from './use-play-keys.ts';
import { usePlay } from './use-play.ts';
import { useTimeBars } from './use-time-bars.ts';
import { YearSteps } from './year-steps.tsx';
import { YearFields } from './year-fields.tsx';
import './year-filter.css';

type Period = Pick<View, 'years' | 'month'>;

/** Which years are shown, or which month: slid, typed, stepped or played. The whole slide is one entry in the history. */
export function YearFilter({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view, change, replace, href } = useView();
  const bar = useRef<HTMLFieldSetElement>(null);
  const isSliding = useRef(false);
  const [picked, setPicked] = useState<string | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const { years, month = null } = corridor.query;
  const { yearCounts, yearsAvailable } = corridor.result;
  const bars = useTimeBars(corridor, picked, month !== null);
  // An address may ask for years outside those with figures: the slider then reaches them too.
  const min = Math.min(yearsAvailable.from, years.from);
  const max = Math.max(yearsAvailable.to, years.to);
  const bounds = { from: min, to: max };
  const isWhole = years.from === min && years.to === max;
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const sayMonth = (of: number) => sayMonthOfYear(years.from, of, translator);

  const play = usePlay<Period>({
    view: href({ camera: null }),
    viewOf: (period) => href({ ...period, camera: null }),
    next: () =>
      month === null
        ? toPeriod(nextShownYears(years, bounds, yearCounts), (to) => ({ years: to, month: null }))
        : toPeriod(nextShownMonth(month, bars.months), (to) => ({ years, month: to })),
    restart: () =>
      month === null
        ? { years: firstShownYears(years, bounds, yearCounts), month: null }
        : { years, month: nextShownMonth(null, bars.months)?.to ?? month },
    onStep: (period, isFirst) => {
      // What the bars show does not change under whoever watches them.
      if (isFirst && bars.measure !== null) setPicked(bars.measure.id);
      (isFirst ? change : replace)(period);
    },
    isStill,
  });
  const choose = (chosen: YearRange) => change({ years: chosen, month: null });
  const slide = ([from, to]: [number, number]) => {
    (isSliding.current ? replace : change)({ years: { from, to }, month: null });
    isSliding.current = true;
  };
  const step = (by: -1 | 1) => {
    if (month !== null) change({ years, month: Math.min(12, Math.max(1, month + by)) });
    else if (years.from + by >= min && years.to + by <= max) choose({ from: years.from + by, to: years.to + by });
  };
  const isPlayable = month !== null || !isWhole;
  usePlayKeys({
    element: bar,
    direction: translator.direction,
    onToggle: () => (isPlayable ? play.toggle() : undefined),
    onStep: step,
  });
  const period = month === null ? 'year' : 'month';
  const shown = month === null ? translator.years(years.from, years.to) : sayMonth(month);
  const { skipped } = play;
  const passed =
    skipped === null || month === null
      ? skipped && translator.years(skipped.from, skipped.to)
      : [skipped.from, ...(skipped.to === skipped.from ? [] : [skipped.to])].map(sayMonth).join('–');
  const said = passed === null ? shown : translator.text('filter.passed-over', { period: shown, passed });
  const playLabel = isStill ? translator.text('filter.play-still', { period }) : translator.text('filter.play', { period });
  return (
    <fieldset className="year-filter" ref={bar}>
      <legend className="ui-hidden">{translator.text('filter.years')}</legend>
      <div className="year-filter-head">
        <span className="ui-group-label" aria-hidden="true">
          {translator.text('filter.years')}
        </span>
        <YearSteps
          years={years}
          min={min}
          max={max}
          onChange={choose}
          after={
            <span className="year-play">
              <IconButton
                label={play.isPlaying ? translator.text('filter.pause') : playLabel}
                isDisabled={!isPlayable}
                onPress={play.toggle}
              >
                <Icon name={play.isPlaying ? 'pause' : 'play'} />
              </IconButton>
            </span>
          }
        >
          <YearFields years={years} min={min} max={max} onChange={choose} />
        </YearSteps>
        <output className={passed === null ? 'ui-hidden' : 'ui-soft'}>{play.hasStepped ? said : ''}</output>
        <Button look="plain" isDisabled={isWhole} onPress={() => choose(bounds)}>
          {translator.text('filter.all-years')}
        </Button>
      </div>
      <RangeSlider
        label={translator.text('filter.years')}
        fromLabel={translator.text('filter.year-from')}
        toLabel={translator.text('filter.year-to')}
        min={min}
        max={max}
        value={[years.from, years.to]}
        bars={bars.years.map(({ at, amount, partial, breaks }) => ({
          at,
          height: middleOf(amount),
          isHatched: partial.length > 0,
          hasBreak: breaks.length > 0,
        }))}
        onPoint={setPointed}
        onChange={slide}
        onChangeEnd={() => {
          isSliding.current = false;
        }}
      />
      <LaterTimeNote
        corridor={corridor}
        bars={bars}
        pointed={pointed}
        onPick={setPicked}
        picked={picked}
        isMonthAsked={view.month !== null}
      />
    </fieldset>
  );
}

function toPeriod<Part>(step: PlayStep<Part> | null, toView: (to: Part) => Period): PlayStep<Period> | null {
  return step === null ? null : { to: toView(step.to), skipped: step.skipped };
}

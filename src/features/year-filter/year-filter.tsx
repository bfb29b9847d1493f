import { useRef } from 'react';
import type { YearRange } from '#domain/period.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { RangeSlider } from '#ui/range-slider.tsx';
import { usePlay } from './use-play.ts';
import { YearSteps } from './year-steps.tsx';
import { YearFields } from './year-fields.tsx';
import './year-filter.css';

/** Which years are shown: slid, typed, stepped or played. The whole slide is one entry in the history. */
export function YearFilter({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { change, replace } = useView();
  const isSliding = useRef(false);
  const { years } = corridor.query;
  const { yearCounts, yearsAvailable } = corridor.result;
  // An address may ask for years outside those with figures: the slider then reaches them too.
  const min = Math.min(yearsAvailable.from, years.from);
  const max = Math.max(yearsAvailable.to, years.to);
  const isWhole = years.from === min && years.to === max;
  const play = usePlay(years, { from: min, to: max }, (next, isFirst) => (isFirst ? change : replace)({ years: next }));
  const choose = (chosen: YearRange) => {
    play.stop();
    change({ years: chosen });
  };
  const slide = ([from, to]: [number, number]) => {
    play.stop();
    if (isSliding.current) replace({ years: { from, to } });
    else change({ years: { from, to } });
    isSliding.current = true;
  };
  const bars = yearCounts.map(({ year, figures }) => ({ at: year, height: figures }));
  return (
    <div className="year-filter">
      <div className="year-filter-head">
        <span className="ui-group-label">{translator.text('filter.years')}</span>
        <YearSteps
          years={years}
          min={min}
          max={max}
          onChange={choose}
          after={
            <IconButton
              label={translator.text(play.isPlaying ? 'filter.pause' : 'filter.play')}
              isDisabled={isWhole}
              onPress={play.toggle}
            >
              <Icon name={play.isPlaying ? 'pause' : 'play'} />
            </IconButton>
          }
        >
          <YearFields years={years} min={min} max={max} onChange={choose} />
        </YearSteps>
        <output className="ui-hidden">{play.isPlaying ? translator.years(years.from, years.to) : ''}</output>
        <Button look="plain" isDisabled={isWhole} onPress={() => choose({ from: min, to: max })}>
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
        bars={bars}
        onChange={slide}
        onChangeEnd={() => {
          isSliding.current = false;
        }}
      />
    </div>
  );
}

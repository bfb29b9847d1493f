import { useRef } from 'react';
import type { YearRange } from '#domain/period.ts';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberField } from '#ui/number-field.tsx';
import { RangeSlider } from '#ui/range-slider.tsx';
import { useYearTotals } from './use-year-totals.ts';

interface YearsSliderProps {
  readonly world: ReadyWorld;
  readonly onChange: (years: YearRange) => void;
}

/** The years of a series that may be added, over the total of each; a whole slide is one entry in the history. */
export function YearsSlider({ world, onChange }: YearsSliderProps) {
  const translator = useTranslator();
  const { replace } = useView();
  const isSliding = useRef(false);
  const { series, query, answer } = world;
  const { years } = query;
  const bars = useYearTotals(answer);
  const min = Math.min(series.years.from, years.from);
  const max = Math.max(series.years.to, years.to);
  const slide = ([from, to]: [number, number]) => {
    if (isSliding.current) replace({ years: { from, to }, evidence: null });
    else onChange({ from, to });
    isSliding.current = true;
  };
  const field = { min, max, format: translator.year };
  return (
    <div className="world-slider">
      <div className="world-slider-head">
        <span className="ui-group-label">{translator.text('filter.years')}</span>
        <span className="world-slider-fields">
          <NumberField
            {...field}
            label={translator.text('filter.first-year')}
            value={years.from}
            onChange={(from) => onChange({ from, to: Math.max(from, years.to) })}
          />
          <span aria-hidden="true">–</span>
          <NumberField
            {...field}
            label={translator.text('filter.last-year')}
            value={years.to}
            onChange={(to) => onChange({ from: Math.min(to, years.from), to })}
          />
        </span>
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

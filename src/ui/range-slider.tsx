import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { SliderHistogram, type HistogramBar } from './slider-histogram.tsx';
import './range-slider.css';

interface RangeSliderProps {
  readonly label: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly min: number;
  readonly max: number;
  readonly value: readonly [number, number];
  /** While moving, at every step. */
  readonly onChange: (value: [number, number]) => void;
  /** Once, when the thumb is let go or the key is up. */
  readonly onChangeEnd: () => void;
  readonly bars: readonly HistogramBar[];
  /** The value whose bar the pointer is over; null when it has left. */
  readonly onPoint?: (at: number | null) => void;
}

/** Two thumbs over a small histogram. With a single possible value there is nothing to slide and nothing is drawn. */
export function RangeSlider({
  label,
  fromLabel,
  toLabel,
  min,
  max,
  value,
  onChange,
  onChangeEnd,
  bars,
  onPoint,
}: RangeSliderProps) {
  if (max <= min) return null;
  const toPair = ([from = min, to = max]: number[]): [number, number] => [from, to];
  // Where both thumbs stand in one place the later would hide the earlier: at the end only the earlier can move.
  const isFirstAbove = value[0] === value[1] && value[0] > min;
  return (
    <Slider
      className="ui-range-slider"
      aria-label={label}
      minValue={min}
      maxValue={max}
      value={[...value]}
      onChange={(values) => onChange(toPair(values))}
      onChangeEnd={onChangeEnd}
      formatOptions={{ useGrouping: false }}
    >
      <SliderHistogram min={min} max={max} bars={bars} chosen={value} onPoint={onPoint} />
      <SliderTrack className="ui-range-track">
        {({ state }) => (
          <>
            <span
              className="ui-range-chosen"
              style={{
                insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
              }}
            />
            <SliderThumb
              index={0}
              className={isFirstAbove ? 'ui-range-thumb ui-range-thumb-above' : 'ui-range-thumb'}
              aria-label={fromLabel}
            />
            <SliderThumb index={1} className="ui-range-thumb" aria-label={toLabel} />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}

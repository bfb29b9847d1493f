export interface HistogramBar {
  readonly at: number;
  readonly height: number;
}

interface SliderHistogramProps {
  readonly min: number;
  readonly max: number;
  readonly bars: readonly HistogramBar[];
  readonly chosen: readonly [number, number];
}

/** Bars centred over the values of a slider's track; a hint for the eye, said elsewhere in words. */
export function SliderHistogram({ min, max, bars, chosen }: SliderHistogramProps) {
  const tallest = Math.max(1, ...bars.map((bar) => bar.height));
  return (
    <svg className="ui-histogram" viewBox={`0 0 ${max - min} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ at, height }) => (
        <rect
          key={at}
          className={at >= chosen[0] && at <= chosen[1] ? 'ui-histogram-chosen' : 'ui-histogram-other'}
          x={at - min - 0.4}
          y={1 - height / tallest}
          width={0.8}
          height={height / tallest}
        />
      ))}
    </svg>
  );
}

import type { PointerEvent } from 'react';

export interface HistogramBar {
  readonly at: number;
  /** Null: no number, which is marked and is no bar of height zero. */
  readonly height: number | null;
  /** Not a whole period. */
  readonly isHatched?: boolean;
  /** Not comparable with those before it: a line stands before the bar. */
  readonly hasBreak?: boolean;
}

interface SliderHistogramProps {
  readonly min: number;
  readonly max: number;
  readonly bars: readonly HistogramBar[];
  readonly chosen: readonly [number, number];
  /** The value under the pointer; null when it has left. */
  readonly onPoint?: ((at: number | null) => void) | undefined;
}

/** Bars centred over the values of a slider's track; a hint for the eye, said elsewhere in words. */
export function SliderHistogram({ min, max, bars, chosen, onPoint }: SliderHistogramProps) {
  const tallest = Math.max(1, ...bars.map((bar) => bar.height ?? 0));
  const span = max - min;
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    const isReversed = getComputedStyle(event.currentTarget).direction === 'rtl';
    onPoint?.(Math.min(max, Math.max(min, min + Math.round((isReversed ? 1 - share : share) * span))));
  };
  return (
    <span
      className="ui-histogram"
      aria-hidden="true"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onPoint?.(null)}
    >
      {bars.map(({ at, height, isHatched = false, hasBreak = false }) => (
        <span
          key={at}
          className={classOf(height, isHatched, at >= chosen[0] && at <= chosen[1])}
          style={{
            insetInlineStart: `${(100 * (at - min - 0.4)) / span}%`,
            inlineSize: `${80 / span}%`,
            ...(height === null ? {} : { blockSize: `max(1px, ${(100 * height) / tallest}%)` }),
          }}
        >
          {hasBreak ? <span className="ui-histogram-break" /> : null}
        </span>
      ))}
    </span>
  );
}

function classOf(height: number | null, isHatched: boolean, isChosen: boolean): string {
  const kind = height === null ? 'ui-histogram-gap' : isHatched ? 'ui-histogram-hatched' : 'ui-histogram-bar';
  return `${kind} ${isChosen ? 'ui-histogram-chosen' : 'ui-histogram-other'}`;
}

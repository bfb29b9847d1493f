import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { YearRange } from '#domain/period.ts';
import { placeYear, yearAt } from '#lib/year-axis.ts';
import { toBand, type TrendLayout } from './layout.ts';

export interface YearBrushProps {
  readonly layout: TrendLayout;
  readonly accent: string;
  /** What the keys do, as the name of the control. */
  readonly label: string;
  /** The year under pointer or focus. */
  readonly pointed: number | null;
  /** The whole of what that year, or the years chosen, say. */
  readonly valueText: string;
  /** A year, and the panel the pointer is over; null for the keyboard, which reads all panels. */
  readonly onPoint: (year: number | null, panel: string | null) => void;
  readonly onChoose: (years: YearRange) => void;
}

/**
 * Lies over the panels: one year read by pointer or arrow keys, several chosen by dragging or with Shift, one by Enter. Dragging
 * up and down still scrolls the page of a phone.
 */
export function YearBrush({ layout, accent, label, pointed, valueText, onPoint, onChoose }: YearBrushProps) {
  const { axis, panels, width, height } = layout;
  const { from, to } = axis.years;
  const anchor = useRef<number | null>(null);
  const [dragged, setDragged] = useState<YearRange | null>(null);

  const yearOf = (event: PointerEvent<SVGRectElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return yearAt(axis, ((event.clientX - box.left) * width) / box.width);
  };
  const panelOf = (event: PointerEvent<SVGRectElement>): string | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const y = ((event.clientY - box.top) * height) / box.height;
    return panels.find((panel) => y <= panel.yearY + 8)?.id ?? null;
  };
  const move = (event: PointerEvent<SVGRectElement>) => {
    const year = yearOf(event);
    onPoint(year, panelOf(event));
    if (anchor.current !== null) setDragged(between(anchor.current, year));
  };
  const begin = (event: PointerEvent<SVGRectElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const year = yearOf(event);
    anchor.current = year;
    onPoint(year, panelOf(event));
    setDragged({ from: year, to: year });
  };
  const end = (event: PointerEvent<SVGRectElement>) => {
    if (anchor.current !== null) onChoose(between(anchor.current, yearOf(event)));
    forget();
  };
  const forget = () => {
    anchor.current = null;
    setDragged(null);
  };
  const press = (event: KeyboardEvent<SVGGElement>) => {
    const next = yearByKey(event.key, pointed ?? to, axis);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey) {
        anchor.current ??= pointed ?? to;
        setDragged(between(anchor.current, next));
      } else forget();
      onPoint(next, null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(dragged ?? { from: pointed ?? to, to: pointed ?? to });
      forget();
    } else if (event.key === 'Escape' && dragged !== null) {
      event.stopPropagation();
      forget();
    }
  };
  const band = dragged === null ? null : toBand(axis, dragged);
  return (
    <g
      className="trend-brush"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={pointed ?? to}
      aria-valuetext={valueText}
      onKeyDown={press}
      onKeyUp={(event) => {
        // Letting go of Shift ends the drag by keys, as letting go of the pointer does.
        if (event.key !== 'Shift' || dragged === null) return;
        onChoose(dragged);
        forget();
      }}
      onFocus={() => (pointed === null ? onPoint(to, null) : undefined)}
      onBlur={() => {
        forget();
        onPoint(null, null);
      }}
    >
      {band === null
        ? null
        : panels.map(({ id, top, baseY }) => (
            <rect key={id} {...band} y={top} height={baseY - top} fill={accent} fillOpacity={0.18} stroke={accent} />
          ))}
      {pointed === null
        ? null
        : panels.map(({ id, top, baseY }) => {
            const x = placeYear(axis, pointed);
            return <line key={id} x1={x} x2={x} y1={top - 6} y2={baseY + 4} stroke={accent} strokeWidth={1.5} />;
          })}
      <rect
        className="trend-brush-ground"
        width={width}
        height={height}
        fill="transparent"
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={forget}
        onPointerLeave={() => (anchor.current === null ? onPoint(null, null) : undefined)}
      />
    </g>
  );
}

function between(one: number, other: number): YearRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Where a key leads from a year, within the axis; null for a key that leads nowhere. */
function yearByKey(key: string, year: number, { years, direction }: TrendLayout['axis']): number | null {
  const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, number>> = {
    [onwards]: 1,
    [backwards]: -1,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 5,
    PageDown: -5,
    Home: years.from - year,
    End: years.to - year,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(years.to, Math.max(years.from, year + step));
}

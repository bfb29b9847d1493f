import { chartColours } from '#ui/chart-colours.ts';
import type { Panel } from './layout.ts';
import './mark-legend.css';

/** What a mark of the pictures can say beside its size. */
export type MarkKind = 'hollow' | 'hatched' | 'incomplete' | 'minimum' | 'range' | 'beside' | 'break' | 'cumulative';

interface MarkLegendProps {
  readonly label: string;
  readonly panels: readonly Panel[];
  readonly theme: 'light' | 'dark';
  readonly sayMark: (kind: MarkKind) => string;
}

/** The marks these panels use, each with its word; nothing where all is plain. */
export function MarkLegend({ label, panels, theme, sayMark }: MarkLegendProps) {
  const kinds = findMarks(panels);
  if (kinds.length === 0) return null;
  return (
    <ul className="mark-legend ui-soft" aria-label={label}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Swatch kind={kind} theme={theme} />
          {sayMark(kind)}
        </li>
      ))}
    </ul>
  );
}

function findMarks(panels: readonly Panel[]): readonly MarkKind[] {
  const points = panels.flatMap((panel) => panel.points);
  const has: Readonly<Record<MarkKind, boolean>> = {
    hollow: points.some(({ isHollow, isPartial }) => isHollow && !isPartial),
    hatched: points.some(({ isPartial }) => isPartial),
    incomplete: points.some(({ isIncomplete }) => isIncomplete === true),
    minimum: points.some(({ amount }) => !('gap' in amount) && amount.isMinimum),
    range: points.some(({ amount }) => !('gap' in amount) && amount.high > amount.low),
    cumulative: points.some(({ hatched = 0 }) => hatched > 0),
    beside: points.some(({ beside }) => beside.length > 0),
    break: panels.some(({ breaks }) => breaks.length > 0),
  };
  const order: readonly MarkKind[] = ['minimum', 'range', 'hollow', 'hatched', 'incomplete', 'cumulative', 'beside', 'break'];
  return order.filter((kind) => has[kind]);
}

function Swatch({ kind, theme }: { readonly kind: MarkKind; readonly theme: 'light' | 'dark' }) {
  const { ink, paper, accent, hairline } = chartColours[theme];
  const box = { x: 5, y: 5, width: 8, height: 12, stroke: ink };
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      {kind === 'hollow' ? <rect {...box} fill={paper} /> : null}
      {kind === 'incomplete' ? <rect {...box} fill={hairline} /> : null}
      {kind === 'hatched' || kind === 'cumulative' ? (
        <>
          <rect {...box} fill={paper} />
          <path d={kind === 'hatched' ? 'M5 9l4-4M5 13l8-8M5 17l8-8M9 17l4-4' : 'M5 7.5h8M5 10h8M5 12.5h8M5 15h8'} stroke={ink} />
        </>
      ) : null}
      {kind === 'minimum' ? (
        <>
          <rect {...box} y={9} height={8} fill={ink} />
          <path d="M5 6l4-3l4 3" fill="none" stroke={ink} />
        </>
      ) : null}
      {kind === 'range' ? (
        <>
          <rect {...box} fill={hairline} strokeDasharray="2 2" />
          <rect {...box} y={11} height={6} fill={ink} />
        </>
      ) : null}
      {kind === 'beside' ? <path d="M3 9h12" stroke={accent} strokeWidth={1.5} /> : null}
      {kind === 'break' ? <path d="M9 1v16" stroke={ink} strokeWidth={1.25} strokeDasharray="2 3" /> : null}
    </svg>
  );
}

import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import './compared-bars.css';

interface ComparedBar<Line> {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  /** Of the longest bar; null where there is none to draw. */
  readonly share: number | null;
  readonly lines: readonly Line[];
}

interface ComparedBarsProps<Line> {
  readonly lines: readonly Line[];
  /** The number, and what pressing it does. */
  readonly toAmount: (line: Line) => ReactNode;
  /** Over lines too many to stand open. */
  readonly foldLabel: string;
  /** Under another line, moved in: the outer bars are as much shorter, so that all are on one scale. */
  readonly isInner?: boolean;
}

/** More than this under one number are folded away. */
const mostOpen = 4;

/** Numbers side by side, each said in words first, with bars on one scale that only repeat them to the eye. */
export function ComparedBars<Line extends ComparedBar<Line>>({
  lines,
  toAmount,
  foldLabel,
  isInner = false,
}: ComparedBarsProps<Line>) {
  return (
    <ul className="ui-compared-bars">
      {lines.map((line) => (
        <li key={line.id}>
          <div className="ui-compared-line">
            <span>{line.label}</span>
            <span>{toAmount(line)}</span>
          </div>
          {line.share === null || line.share === 0 ? null : (
            <span
              className="ui-compared-bar"
              style={{ inlineSize: isInner ? `${line.share * 100}%` : `calc(${line.share} * (100% - var(--space-3) - 2px))` }}
              aria-hidden="true"
            />
          )}
          {line.source === '' ? null : <p className="ui-soft">{line.source}</p>}
          {line.lines.length === 0 ? null : (
            <InnerLines count={line.lines.length} foldLabel={foldLabel}>
              <ComparedBars lines={line.lines} toAmount={toAmount} foldLabel={foldLabel} isInner />
            </InnerLines>
          )}
        </li>
      ))}
    </ul>
  );
}

interface InnerLinesProps {
  readonly count: number;
  readonly foldLabel: string;
  readonly children: ReactNode;
}

function InnerLines({ count, foldLabel, children }: InnerLinesProps) {
  if (count <= mostOpen) return children;
  return (
    <Disclosure title={foldLabel} isQuiet>
      {children}
    </Disclosure>
  );
}

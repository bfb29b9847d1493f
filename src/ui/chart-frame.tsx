import { useId, useRef, type ReactNode } from 'react';
import { ChartTable, type ChartTableContent, type ChartWords } from './chart-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { useElementWidth } from './use-element-width.ts';
import './chart-frame.css';

interface ChartFrameProps<Row> {
  readonly title: string;
  /** Under a section's own heading a chart is `3`. */
  readonly level?: 2 | 3;
  /** The main fact in a sentence or two: read by everybody, and the picture's text alternative. */
  readonly summary: ReactNode;
  /** What is counted and by whom, in one line under the picture. */
  readonly source: ReactNode;
  /** Choices that change the picture, between its summary and itself. */
  readonly controls?: ReactNode;
  /** Null where there is no picture to draw: the summary then says why. */
  readonly children: ((widthPixels: number) => ReactNode) | null;
  /** What must be read beside the picture: marks explained, limits. */
  readonly notes?: ReactNode;
  readonly table: ChartTableContent<Row> | null;
  readonly words: ChartWords;
}

/** A chart as it stands in a page: heading, main fact, the picture as one figure, what it counts and who says so, its table. */
export function ChartFrame<Row>({
  title,
  level = 2,
  summary,
  source,
  controls,
  children,
  notes,
  table,
  words,
}: ChartFrameProps<Row>) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-chart" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      <div id={`${id}-summary`} className="ui-chart-summary">
        {summary}
      </div>
      {controls}
      {children === null ? null : (
        <figure aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
          <div ref={box} className="ui-chart-picture">
            {width === null ? null : children(width)}
          </div>
          <figcaption className="ui-soft">{source}</figcaption>
        </figure>
      )}
      {notes}
      {table === null || table.rows.length === 0 ? null : (
        <Disclosure title={words.table} isQuiet>
          <ChartTable {...table} words={words} />
        </Disclosure>
      )}
    </section>
  );
}

import { wrapText } from '#lib/wrap-text.ts';

export interface MatrixLabel {
  readonly id: string;
  readonly text: string;
}

/** How many items stand where a row meets a column. */
export interface MatrixCount {
  readonly row: string;
  readonly column: string;
  /** Filed there by the document's own words. */
  readonly stated: number;
  /** Filed there by the atlas. */
  readonly reading: number;
}

export interface ResponsesMatrixInput {
  readonly rows: readonly MatrixLabel[];
  readonly columns: readonly MatrixLabel[];
  readonly counts: readonly MatrixCount[];
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Lines of words; `x` is where they begin in the direction of the language, or their middle where they stand over a column. */
export interface LaidLabel {
  readonly id: string;
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

export interface LaidCell extends MatrixCount {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Base line of the number. */
  readonly numberY: number;
  /** One mark an item, those of the document first; top left corners. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly isStated: boolean }[];
}

export interface ResponsesMatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly columnLabels: readonly LaidLabel[];
  readonly rowLabels: readonly LaidLabel[];
  readonly cells: readonly LaidCell[];
}

export const markPixels = 7;
export const linePixels = 15;
const markStep = markPixels + 3;
/** From the top of a cell to the first row of marks: the number stands there. */
const numberPixels = 28;
const cellPadding = 6;
const gap = 2;

/** Rows by columns with a number and a mark an item; where it is narrow the name of a row stands over its cells. */
export function layoutResponsesMatrix(input: ResponsesMatrixInput): ResponsesMatrixLayout {
  const { rows, columns, widthPixels: width, direction } = input;
  const isNarrow = width < 560;
  const labelWidth = isNarrow ? 0 : 176;
  const cellWidth = (width - labelWidth) / columns.length;
  const mirror = (x: number, ownWidth: number): number => (direction === 'rtl' ? width - x - ownWidth : x);
  const heads = columns.map(({ id, text }) => ({ id, lines: wrapText(text, cellWidth - 4, 12) }));
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * linePixels + 8;
  const perLine = Math.max(1, Math.floor((cellWidth - gap - 2 * cellPadding + 3) / markStep));

  const rowLabels: LaidLabel[] = [];
  const cells: LaidCell[] = [];
  let y = headHeight;
  for (const { id, text } of rows) {
    const counts = columns.map(({ id: column }) => findCount(input.counts, id, column));
    const markLines = Math.max(1, ...counts.map(({ stated, reading }) => Math.ceil((stated + reading) / perLine)));
    const lines = wrapText(text, isNarrow ? width : labelWidth - 12, 13);
    const labelHeight = isNarrow ? lines.length * linePixels + 10 : 0;
    const cellHeight = Math.max(numberPixels + markLines * markStep + cellPadding, isNarrow ? 0 : lines.length * linePixels + 12);
    const top = y + labelHeight;
    rowLabels.push({ id, x: mirror(0, 0), y: isNarrow ? y + linePixels + 2 : top + 22, lines });
    for (const [index, count] of counts.entries()) {
      const box = { x: mirror(labelWidth + index * cellWidth, cellWidth) + gap / 2, width: cellWidth - gap };
      cells.push({
        ...count,
        ...box,
        y: top,
        height: cellHeight,
        numberY: top + 20,
        marks: layMarks(count, { ...box, y: top + numberPixels }, perLine, direction),
      });
    }
    y = top + cellHeight + gap;
  }
  const columnLabels = heads.map(({ id, lines }, index) => ({
    id,
    x: mirror(labelWidth + index * cellWidth, cellWidth) + cellWidth / 2,
    y: headHeight - 8 - (lines.length - 1) * linePixels,
    lines,
  }));
  return { width, height: y, columnLabels, rowLabels, cells };
}

function findCount(counts: readonly MatrixCount[], row: string, column: string): MatrixCount {
  const found = counts.find((count) => count.row === row && count.column === column);
  return found ?? { row, column, stated: 0, reading: 0 };
}

/** Lines of marks in the middle of the cell, from where the language begins. */
function layMarks(
  { stated, reading }: MatrixCount,
  box: { readonly x: number; readonly y: number; readonly width: number },
  perLine: number,
  direction: 'ltr' | 'rtl',
): LaidCell['marks'] {
  const all = stated + reading;
  return Array.from({ length: all }, (_, index) => {
    const line = Math.floor(index / perLine);
    const onLine = Math.min(perLine, all - line * perLine);
    const wide = onLine * markStep - (markStep - markPixels);
    const along = (index % perLine) * markStep;
    const start = box.x + (box.width - wide) / 2;
    const x = direction === 'rtl' ? start + wide - markPixels - along : start + along;
    return { x, y: box.y + line * markStep, isStated: index < stated };
  });
}

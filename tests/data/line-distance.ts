import type { Position } from 'geojson';

/** A straight piece of a line, in degrees. */
export type Segment = readonly [from: Position, to: Position];

const kilometresPerDegree = 111.2;

export function segmentsOf(lines: readonly Position[][]): Segment[] {
  return lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
}

/** The middles of pieces at most `stepKilometres` long, with the length each stands for. */
export function walk(lines: readonly Position[][], stepKilometres: number): { position: Position; kilometres: number }[] {
  return segmentsOf(lines).flatMap(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
    const length = Math.hypot((x2 - x1) * narrowing((y1 + y2) / 2), y2 - y1) * kilometresPerDegree;
    const pieces = Math.max(1, Math.ceil(length / stepKilometres));
    return Array.from({ length: pieces }, (_, index) => {
      const share = (index + 0.5) / pieces;
      return { position: [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share], kilometres: length / pieces };
    });
  });
}

/** From a point to the nearest segment, on a plane fitted at the point: good to a percent over 100 km. Infinite without segments. */
export function kilometresTo(position: Position, segments: readonly Segment[]): number {
  return segments.reduce((least, segment) => Math.min(least, kilometresToSegment(position, segment)), Infinity);
}

/** Finds the segments that may lie within about 100 km of a point (below 70 degrees of latitude), without looking at them all. */
export function indexSegments(segments: readonly Segment[]): (position: Position) => readonly Segment[] {
  const cells = new Map<string, Segment[]>();
  for (const segment of segments) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = segment;
    for (let column = cellOf(Math.min(x1, x2) - 3); column <= cellOf(Math.max(x1, x2) + 3); column += 1) {
      for (let row = cellOf(Math.min(y1, y2) - 1); row <= cellOf(Math.max(y1, y2) + 1); row += 1) {
        const cell = cells.get(`${column}/${row}`);
        if (cell === undefined) cells.set(`${column}/${row}`, [segment]);
        else cell.push(segment);
      }
    }
  }
  return ([x = 0, y = 0]) => cells.get(`${cellOf(x)}/${cellOf(y)}`) ?? [];
}

/** Cells of one degree. */
function cellOf(degrees: number): number {
  return Math.floor(degrees);
}

function kilometresToSegment([x = 0, y = 0]: Position, [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Segment): number {
  const squeeze = narrowing(y);
  const [fromX, fromY, toX, toY] = [(x1 - x) * squeeze, y1 - y, (x2 - x) * squeeze, y2 - y];
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squared = alongX ** 2 + alongY ** 2;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / squared));
  return Math.hypot(fromX + share * alongX, fromY + share * alongY) * kilometresPerDegree;
}

function narrowing(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

import type { Point } from './projection.ts';

/**
 * The drawn pieces of a line in dashes: lengths drawn and left out in turn, in the unit of the points. The pattern
 * begins anew at the line's start; without lengths above zero the line stays whole.
 */
export function dashLine(line: readonly Point[], dash: readonly number[]): readonly (readonly Point[])[] {
  const [first] = line;
  if (first === undefined || dash.reduce((sum, length) => sum + length, 0) <= 0) return [line];
  const pieces: Point[][] = [];
  let piece: Point[] = [first];
  let turn = 0;
  let left = dash[0] ?? 0;
  for (let index = 1; index < line.length; index += 1) {
    const end = line[index];
    let at = line[index - 1];
    if (at === undefined || end === undefined) continue;
    let rest = Math.hypot(end[0] - at[0], end[1] - at[1]);
    while (rest > left) {
      at = [at[0] + ((end[0] - at[0]) * left) / rest, at[1] + ((end[1] - at[1]) * left) / rest];
      rest -= left;
      if (turn % 2 === 0) pieces.push([...piece, at]);
      turn += 1;
      left = dash[turn % dash.length] ?? 0;
      piece = [at];
    }
    left -= rest;
    piece.push(end);
  }
  if (turn % 2 === 0 && piece.length > 1) pieces.push(piece);
  return pieces;
}

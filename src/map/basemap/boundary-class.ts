/**
 * How a boundary line is drawn: settled, undetermined or provisional, or a Line of Control. A line the
 * policy does not show at all is not in the file.
 */
export const boundaryClasses = ['solid', 'dashed', 'dotted'] as const;

export type BoundaryClass = (typeof boundaryClasses)[number];

/**
 * Dash lengths in multiples of the line's own width, as MapLibre's `line-dasharray` wants them; for SVG
 * multiply by the stroke width. Dots are for a round line cap.
 */
export const boundaryDashes: Readonly<Record<BoundaryClass, readonly number[] | null>> = {
  solid: null,
  dashed: [4, 3],
  dotted: [0.1, 2.4],
};

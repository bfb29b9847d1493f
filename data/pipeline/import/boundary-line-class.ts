/** How the policy draws a boundary: settled, provisional or not agreed, a Line of Control, or not at all. */
export const boundaryLineClasses = ['solid', 'dashed', 'dotted', 'none'] as const;

export type BoundaryLineClass = (typeof boundaryLineClasses)[number];

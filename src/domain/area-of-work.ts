/** The areas of work of the comprehensive approach, in the order of IOM's document of 2009. */
export const areasOfWork = ['direct-assistance', 'policy-legislation', 'training', 'information', 'cooperation'] as const;
export type AreaOfWork = (typeof areasOfWork)[number];

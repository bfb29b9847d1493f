/**
 * What a number counts. `stock`: persons present at a date. `flow`: persons who moved in a period.
 * `events`: crossings, detections or movements, one person possibly several times. `deaths`: dead and
 * missing, a minimum.
 */
export const measures = ['stock', 'flow', 'events', 'deaths'] as const;

export type Measure = (typeof measures)[number];

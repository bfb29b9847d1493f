/** Sea ways in dashes and air ways in dots, so that a line across water is not read as a road; in pixels. */
export const traceDashes = { land: null, sea: [5, 3], air: [1, 4] } as const;

export const tracePixels = 0.9;

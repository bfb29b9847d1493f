/** Ink for deaths: dark on light, light on dark, and no colour of a category. */
export const deathInk = { light: '#1d1b18', dark: '#f4f1ea' } as const;

/** How much of a circle's colour covers the map under it: a lane below must still be followed. */
export const circleOpacity = 0.42;

/** A dot lets those under it through, so that many on one place are darker than one; a thin edge keeps each apart. */
export const deathLook = { dotOpacity: 0.5, dotEdgePixels: 0.6, ringPixels: 1.3, ringDash: [4, 3] } as const;

/** Opacity of what is not brought forward. */
export const dimOpacity = 0.3;

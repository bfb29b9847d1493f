/** Ink for deaths: dark on light, light on dark, and no colour of a category. */
export const deathInk = { light: '#1d1b18', dark: '#f4f1ea' } as const;

/** How much of a circle's colour covers the map under it. */
export const circleOpacity = 0.62;

/** Opacity of what is not brought forward. */
export const dimOpacity = 0.3;

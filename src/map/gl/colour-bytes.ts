/** Red, green, blue and opacity from 0 to 255, as deck.gl takes colours. */
export type ColourBytes = [number, number, number, number];

/** `#rrggbb` and an opacity from 0 to 1 as four bytes. */
export function colourBytes(colour: string, opacity = 1): ColourBytes {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0, Math.round(opacity * 255)];
}

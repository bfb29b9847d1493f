import type { Bounds } from './boundary-notes.ts';

/** `home`: the sheet the page began with; `near`: its surroundings in fine; `world`: everywhere, for a middle distance. */
export type SheetName = 'home' | 'near' | 'world';

/** From this zoom on, about 2 km to a pixel at the equator, the 1:50m coast of the world shows its corners. */
export const nearZoom = 5.2;

/** Up to this zoom the overview, the home sheet of the start page, is as good as the world. */
const overviewZoom = 3.2;

interface SheetChoice {
  readonly view: Bounds;
  readonly zoom: number;
  /** What the home sheet covers; null until it is there. */
  readonly home: Bounds | null;
  /** What the near sheet covers; null where there is none or before it is there. */
  readonly near: Bounds | null;
  /** Whether WebGL draws: the world in one piece costs it nothing. */
  readonly isGl: boolean;
}

/**
 * Which one sheet to draw: always a whole one, so that no coast meets another drawing of itself. A sheet whose end the view
 * shows is never chosen.
 */
export function chooseSheet({ view, zoom, home, near, isGl }: SheetChoice): SheetName {
  if (zoom >= nearZoom && near !== null) return covers(near, view) ? 'near' : 'world';
  if (isGl || (home !== null && !covers(home, view))) return 'world';
  return home !== null && isWorld(home) && zoom > overviewZoom ? 'world' : 'home';
}

/** Whether the near sheet is worth loading: the view is near, and touches what the corridor is about. */
export function wantsNear(view: Bounds, zoom: number, corridor: Bounds): boolean {
  const [west, south, east, north] = corridor;
  return zoom >= nearZoom && view[0] <= east && view[2] >= west && view[1] <= north && view[3] >= south;
}

/** A sheet of the whole world covers every view: beyond its sides the world begins anew, beyond its top there is no map. */
function covers(sheet: Bounds, [west, south, east, north]: Bounds): boolean {
  return isWorld(sheet) || (west >= sheet[0] && south >= sheet[1] && east <= sheet[2] && north <= sheet[3]);
}

function isWorld([west, , east]: Bounds): boolean {
  return east - west >= 360;
}

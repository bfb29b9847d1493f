/** `simple`: the plan in 2D, in the first load. `detailed`: the same plan in WebGL, half a megabyte more. */
export type MapKind = 'simple' | 'detailed';

/** Why a map is the one in use, where nothing has failed. */
export type MapReason = 'chosen' | 'saves-data' | 'no-webgl' | 'software' | 'slow' | 'capable';

export interface MapChoice {
  readonly kind: MapKind;
  readonly reason: MapReason;
}

/** What is known of the device and its viewer before anything large is loaded. */
export interface MapGrounds {
  /** The viewer's own choice; null: none made. */
  readonly chosen: MapKind | null;
  /** The device asks for less to be loaded. */
  readonly savesData: boolean;
  /** What WebGL would run on. Asked only where it matters: asking opens a context. */
  readonly findGraphics: () => 'hardware' | 'software' | 'none';
}

/**
 * Which map a device is given. The viewer's choice comes first, as far as it is possible; without one WebGL is for
 * those with a graphics card, because a processor draws the simple map several times faster.
 */
export function chooseMap({ chosen, savesData, findGraphics }: MapGrounds): MapChoice {
  if (chosen === 'simple') return { kind: 'simple', reason: 'chosen' };
  if (chosen === null && savesData) return { kind: 'simple', reason: 'saves-data' };
  const graphics = findGraphics();
  if (graphics === 'none') return { kind: 'simple', reason: 'no-webgl' };
  if (chosen === 'detailed') return { kind: 'detailed', reason: 'chosen' };
  return graphics === 'software' ? { kind: 'simple', reason: 'software' } : { kind: 'detailed', reason: 'capable' };
}

/** A frame that takes longer than this, in milliseconds, is no smooth map: fewer than twelve a second. */
const slowFrameMilliseconds = 80;

/** Whether a detailed map that takes so long for a frame had better give way to the simple one. */
export function isTooSlow(frameMilliseconds: number): boolean {
  return frameMilliseconds > slowFrameMilliseconds;
}

import type { MapSize } from '#map/plan/map-size.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';

interface Cover {
  readonly size: MapSize;
  readonly direction: 'ltr' | 'rtl';
  /** The legend as it is, open or closed; null where there is none. */
  readonly legend: MapSize | null;
  /** Height of the strip of notes at the foot. */
  readonly notesPixels: number;
}

/** Room that the buttons at the end side take, with their distance from the edge. */
const buttons = { widthPixels: 56, heightPixels: 204 } as const;
/** From the map's edge to the legend, and free round it. */
const legendRoomPixels = 20;

/** What lies over the map, but for notes the viewer has opened: no name is put under it. */
export function coveredBoxes({ size, direction, legend, notesPixels }: Cover): readonly ScreenBox[] {
  const { widthPixels: width, heightPixels: height } = size;
  const corner = (side: 'left' | 'right', box: MapSize): ScreenBox => ({
    left: side === 'left' ? 0 : width - box.widthPixels,
    right: side === 'left' ? box.widthPixels : width,
    top: 0,
    bottom: box.heightPixels,
  });
  return [
    corner(direction === 'ltr' ? 'right' : 'left', buttons),
    ...(legend === null ? [] : [corner(direction === 'ltr' ? 'left' : 'right', withRoom(legend))]),
    { left: 0, right: width, top: height - notesPixels, bottom: height },
  ];
}

function withRoom({ widthPixels, heightPixels }: MapSize): MapSize {
  return { widthPixels: widthPixels + legendRoomPixels, heightPixels: heightPixels + legendRoomPixels };
}

import type { MapSize } from '#map/plan/map-size.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';

interface Cover {
  readonly size: MapSize;
  readonly direction: 'ltr' | 'rtl';
  readonly hasLegend: boolean;
  /** Height of the strip of notes at the foot. */
  readonly notesPixels: number;
}

/** Room that the buttons at the end side and the closed legend at the start side take, with their distance from the edge. */
const buttons = { widthPixels: 56, heightPixels: 204 } as const;
const legend = { widthPixels: 116, heightPixels: 56 } as const;

/** What lies over the map whenever the viewer opens nothing: no name is put under it. */
export function coveredBoxes({ size, direction, hasLegend, notesPixels }: Cover): readonly ScreenBox[] {
  const { widthPixels: width, heightPixels: height } = size;
  const corner = (side: 'left' | 'right', box: MapSize): ScreenBox => ({
    left: side === 'left' ? 0 : width - box.widthPixels,
    right: side === 'left' ? box.widthPixels : width,
    top: 0,
    bottom: box.heightPixels,
  });
  return [
    corner(direction === 'ltr' ? 'right' : 'left', buttons),
    ...(hasLegend ? [corner(direction === 'ltr' ? 'left' : 'right', legend)] : []),
    { left: 0, right: width, top: height - notesPixels, bottom: height },
  ];
}

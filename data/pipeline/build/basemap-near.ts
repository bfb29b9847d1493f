import type { BoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { generalise, type Atlas, type Ground } from './basemap-ground.ts';
import { drawSheet } from './basemap-sheet.ts';
import type { ClipBounds } from './clip-geometry.ts';

/** No near sheet may be heavier, before compression: it is waited for while zooming in. */
export const mostNearBytes = 350_000;

/** Degrees shown beyond the corridor's bounds, so that a window over its edge is still on the sheet. */
const margin = 5;

/** Least triangles, in square degrees, from all but specks to as coarse as the 1:50m world. */
const fineness = [2e-6, 1e-5, 2e-5, 5e-5, 1e-4, 3e-4];

const world: ClipBounds = [-180, -85, 180, 85];

/**
 * The corridors' surroundings for a near look, `basemap/<id>/near`: Natural Earth's 1:10m coast and the finest boundaries
 * we hold, as fine as the limit of bytes allows. Throws where even the coarsest would be too heavy.
 */
export function drawNearSheets(
  atlas: Atlas,
  corridors: readonly { readonly id: string; readonly bounds: ClipBounds }[],
  policy: BoundaryPolicy,
): readonly { readonly key: string; readonly content: Uint8Array }[] {
  const grounds = new Map<number, Ground>();
  const groundOf = (least: number): Ground => {
    const ground =
      grounds.get(least) ??
      generalise(atlas, { land: 'land-10m', leastCoast: least, leastLine: least, leastLake: least, focus: world });
    grounds.set(least, ground);
    return ground;
  };
  return corridors.map(({ id, bounds }) => {
    const extent = { bounds: widen(bounds), steps: 1e5, hasRivers: true };
    for (const least of fineness) {
      const content = drawSheet(extent, groundOf(least), policy);
      if (content.length <= mostNearBytes) return { key: `basemap/${id}/near`, content };
    }
    throw new Error(`The near base map of ${id} is over ${mostNearBytes} bytes however coarse: its bounds are too wide.`);
  });
}

function widen([west, south, east, north]: ClipBounds): ClipBounds {
  const [leastWest, leastSouth, mostEast, mostNorth] = world;
  return [
    Math.max(west - margin, leastWest),
    Math.max(south - margin, leastSouth),
    Math.min(east + margin, mostEast),
    Math.min(north + margin, mostNorth),
  ];
}

import { useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import type { Bounds } from '#map/basemap/boundary-notes.ts';
import { chooseSheet, wantsNear } from '#map/basemap/choose-sheet.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { viewBounds } from '#map/plan/view-bounds.ts';
import { type BasemapState, useBasemap } from './use-basemap.ts';

interface GroundAsked {
  /** The sheet the page begins with. */
  readonly home: BasemapState;
  /** Its name: a corridor's id has a near sheet too, `overview` has none. */
  readonly name: string;
  /** What the map is about. */
  readonly bounds: Bounds;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Whether the first picture has been seen: nothing finer is fetched before. */
  readonly isPainted: boolean;
  readonly isGl: boolean;
}

export interface Ground {
  /** The sheet to draw now: until a better one has arrived, the one that is there. */
  readonly basemap: Basemap | null;
  /** What of the world is in sight. */
  readonly view: Bounds;
}

/** The ground under the camera: sharper when near, wider when the view leaves the sheet; each loaded when first called for. */
export function useGround({ home, name, bounds, camera, size, isPainted, isGl }: GroundAsked): Ground {
  const view = useMemo(() => viewBounds(camera, size), [camera, size]);
  const hasNear = name !== 'overview' && name !== 'world';
  const near = useBasemap(`${name}/near`, hasNear && isPainted && wantsNear(view, camera.zoom, bounds));
  const chosen = chooseSheet({
    view,
    zoom: camera.zoom,
    home: home.basemap?.bounds ?? null,
    near: near.basemap?.bounds ?? null,
    isGl,
  });
  const world = useBasemap('world', isGl || (isPainted && chosen === 'world'));
  const sheet = { home: home.basemap, near: near.basemap, world: world.basemap }[chosen];
  return { basemap: sheet ?? home.basemap, view };
}

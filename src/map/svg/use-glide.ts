import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Camera } from '#domain/camera.ts';
import { glideBetween } from '#map/plan/glide.ts';
import type { MapSize } from '#map/plan/map-size.ts';

interface Gliding {
  /** What is moved as one piece. */
  readonly element: RefObject<SVGGElement | null>;
  /** Where the viewer is now; the camera the picture is drawn for follows. */
  readonly live: { readonly current: Camera };
  readonly glideTo: (camera: Camera) => void;
}

/**
 * Moves a picture as it is while the viewer drags or zooms, without drawing it anew: that comes when its `camera` follows,
 * and whatever the viewer has done since then stays on top of it.
 */
export function useGlide(camera: Camera, size: MapSize): Gliding {
  const element = useRef<SVGGElement>(null);
  const live = useRef(camera);
  const drawn = useRef({ camera, size });
  // Cameras that come back are echoes of a movement that may have gone on since: following them would undo it.
  const reported = useRef(new WeakSet<Camera>());
  const place = useCallback(() => {
    const { scale, x, y } = glideBetween(drawn.current.camera, live.current, drawn.current.size);
    if (scale === 1 && x === 0 && y === 0) element.current?.removeAttribute('transform');
    else element.current?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
  }, []);
  useLayoutEffect(() => {
    drawn.current = { camera, size };
    if (!reported.current.has(camera)) live.current = camera;
    place();
  }, [camera, size, place]);
  const glideTo = useCallback(
    (next: Camera) => {
      reported.current.add(next);
      live.current = next;
      place();
    },
    [place],
  );
  return { element, live, glideTo };
}

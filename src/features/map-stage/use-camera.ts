import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Camera } from '#domain/camera.ts';
import { glideBetween, isFarGlide } from '#map/plan/glide.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { isSameView } from '#map/plan/move-camera.ts';
import { useView } from '#state/use-view.ts';

/** How long a drag or a wheel rests before the picture is drawn anew, and then before the address follows: browsers refuse an address that changes every frame. */
const settleMilliseconds = 120;
const restMilliseconds = 300;

interface Moved {
  readonly camera: Camera;
  /** Whether the address knows of it yet. */
  readonly isWritten: boolean;
}

/**
 * The camera to draw for: that of the address, or `fitted` where it names none. While the viewer glides, the renderer moves
 * what it has drawn by itself, and the camera follows when they rest or have gone far; every other move is followed at once.
 */
export function useCamera(fitted: Camera, size: MapSize): readonly [Camera, (camera: Camera, isGliding?: boolean) => void] {
  const { view, replace } = useView();
  const [moved, setMoved] = useState<Moved | null>(null);
  // An address keeps fewer digits: what is drawn already is not drawn again for them.
  const isMoved = moved !== null && (!moved.isWritten || (view.camera !== null && isSameView(moved.camera, view.camera)));
  const camera = isMoved ? moved.camera : (view.camera ?? fitted);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isPending = useRef(false);
  const drawn = useRef({ camera, size });
  // Before the renderer's own effects: a map that was put there tells that it has moved.
  useLayoutEffect(() => {
    drawn.current = { camera, size };
  });
  const move = useCallback(
    (next: Camera, isGliding = false) => {
      // A box that has changed its size is no choice of the viewer's, and belongs in no address.
      if (isGliding && !isPending.current && isSameView(next, drawn.current.camera)) return;
      isPending.current = true;
      const write = () => {
        isPending.current = false;
        replace({ camera: next });
        setMoved({ camera: next, isWritten: true });
      };
      const settle = () => {
        setMoved({ camera: next, isWritten: false });
        timer.current = setTimeout(write, restMilliseconds);
      };
      clearTimeout(timer.current);
      const isNear = !isFarGlide(glideBetween(drawn.current.camera, next, drawn.current.size), drawn.current.size);
      if (isGliding && isNear) timer.current = setTimeout(settle, settleMilliseconds);
      else settle();
    },
    [replace],
  );
  return [camera, move];
}

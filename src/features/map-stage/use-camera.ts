import { useCallback, useEffect, useRef, useState } from 'react';
import type { Camera } from '#domain/camera.ts';
import { useView } from '#state/use-view.ts';

/** How long the camera rests before the address follows: browsers refuse an address that changes every frame. */
const restMilliseconds = 300;

/** The camera of the address, or `fitted` where it names none; while it moves, the address waits. */
export function useCamera(fitted: Camera): readonly [Camera, (camera: Camera) => void] {
  const { view, replace } = useView();
  const [moving, setMoving] = useState<Camera | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = useCallback(
    (camera: Camera) => {
      setMoving(camera);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        replace({ camera });
        setMoving(null);
      }, restMilliseconds);
    },
    [replace],
  );
  return [moving ?? view.camera ?? fitted, move];
}

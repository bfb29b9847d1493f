import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Camera } from '#domain/camera.ts';
import { clampZoom } from '#map/plan/fit-camera.ts';
import { panCamera } from '#map/plan/move-camera.ts';
import type { Point } from '#map/plan/projection.ts';

interface MouseDragInput {
  readonly camera: Camera;
  readonly onCameraChange: (camera: Camera) => void;
}

const keyPixels = 60;
const keyZoom = 0.5;
/** A pointer that moved less than this was a click. */
const dragPixels = 4;

/** A mouse drags the map and keys move it; wheel and fingers belong to the page. Spread what it returns on the map's element. */
export function useMouseDrag({ camera, onCameraChange }: MouseDragInput) {
  const grabbed = useRef<{ readonly at: Point; readonly camera: Camera } | null>(null);
  const hasDragged = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      hasDragged.current = false;
      if (event.pointerType === 'mouse' && event.button === 0) grabbed.current = { at: [event.clientX, event.clientY], camera };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const from = grabbed.current;
      if (from === null) return;
      const by: Point = [event.clientX - from.at[0], event.clientY - from.at[1]];
      if (!hasDragged.current && Math.hypot(...by) < dragPixels) return;
      if (!hasDragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      hasDragged.current = true;
      onCameraChange(panCamera(from.camera, by));
    },
    onPointerUp: () => {
      grabbed.current = null;
    },
    onPointerCancel: () => {
      grabbed.current = null;
    },
    // The click that ends a drag chooses nothing.
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (hasDragged.current) event.stopPropagation();
    },
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = keyed(event.key, camera);
      if (next === null) return;
      event.preventDefault();
      onCameraChange(next);
    },
  };
}

function keyed(key: string, camera: Camera): Camera | null {
  if (key === '+' || key === '=') return { ...camera, zoom: clampZoom(camera.zoom + keyZoom) };
  if (key === '-') return { ...camera, zoom: clampZoom(camera.zoom - keyZoom) };
  const by = panOf[key];
  return by === undefined ? null : panCamera(camera, by);
}

const panOf: Readonly<Record<string, Point>> = {
  ArrowLeft: [keyPixels, 0],
  ArrowRight: [-keyPixels, 0],
  ArrowUp: [0, keyPixels],
  ArrowDown: [0, -keyPixels],
};

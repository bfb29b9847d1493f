import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { panCamera, zoomCamera } from '#map/plan/move-camera.ts';
import type { Point } from '#map/plan/projection.ts';

interface MapGesturesInput {
  readonly element: RefObject<SVGSVGElement | null>;
  /** Where the map is now. */
  readonly live: { readonly current: Camera };
  readonly size: MapSize;
  /** A drag, a pinch or a wheel: more of the same may follow at once. */
  readonly onGlide: (camera: Camera) => void;
  /** A step of its own. */
  readonly onStep: (camera: Camera) => void;
}

/** Zooms per pixel of a wheel, and what a key does. */
const zoomPerWheelPixel = 0.0025;
const keyPanPixels = 80;
const keyZoom = 0.5;
/** A pointer that moved less than this was a click. */
const dragPixels = 4;

/** Drag, pinch, wheel and keys as camera changes. Spread what it returns on the map's element. */
export function useMapGestures({ element, live, size, onGlide, onStep }: MapGesturesInput) {
  const pointers = useRef(new Map<number, Point>());
  const hasDragged = useRef(false);
  const latest = useRef({ size, onGlide });
  useEffect(() => {
    latest.current = { size, onGlide };
  });

  useEffect(() => {
    const svg = element.current;
    if (svg === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      const point: Point = [event.clientX - box.left, event.clientY - box.top];
      latest.current.onGlide(zoomCamera(live.current, latest.current.size, point, -pixels * zoomPerWheelPixel));
    };
    // React listens to wheels passively, and the page would scroll as well.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => svg.removeEventListener('wheel', onWheel);
  }, [element, live]);

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (pointers.current.size === 0) hasDragged.current = false;
      pointers.current.set(event.pointerId, toPoint(event));
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      const now = toPoint(event);
      if (!hasDragged.current && pointers.current.size === 1 && distance(before, now) < dragPixels) return;
      if (!hasDragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      hasDragged.current = true;
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, now);
      if (other === undefined) {
        onGlide(panCamera(live.current, [now[0] - before[0], now[1] - before[1]]));
        return;
      }
      const box = event.currentTarget.getBoundingClientRect();
      const middle: Point = [(now[0] + other[0]) / 2 - box.left, (now[1] + other[1]) / 2 - box.top];
      const panned = panCamera(live.current, [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2]);
      onGlide(zoomCamera(panned, size, middle, Math.log2(distance(now, other) / Math.max(1, distance(before, other)))));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => void pointers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void pointers.current.delete(event.pointerId),
    // The click that ends a drag chooses nothing.
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (hasDragged.current) event.stopPropagation();
    },
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const next = keyedCamera(event.key, live.current, size);
      if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onStep(next);
    },
  };
}

function keyedCamera(key: string, camera: Camera, size: MapSize): Camera | null {
  const centre: Point = [size.widthPixels / 2, size.heightPixels / 2];
  switch (key) {
    case '+':
    case '=':
      return zoomCamera(camera, size, centre, keyZoom);
    case '-':
      return zoomCamera(camera, size, centre, -keyZoom);
    case 'ArrowLeft':
      return panCamera(camera, [keyPanPixels, 0]);
    case 'ArrowRight':
      return panCamera(camera, [-keyPanPixels, 0]);
    case 'ArrowUp':
      return panCamera(camera, [0, keyPanPixels]);
    case 'ArrowDown':
      return panCamera(camera, [0, -keyPanPixels]);
    default:
      return null;
  }
}

function toPoint(event: PointerEvent): Point {
  return [event.clientX, event.clientY];
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

import type { Map as MapView } from 'maplibre-gl';

/** How long a view takes to draw what it shows, in milliseconds: the faster of two frames, each drawn to its end. */
export function measureFrame(view: MapView): number {
  const context = view.getCanvas().getContext('webgl2');
  const pixel = new Uint8Array(4);
  const frames = [1, 2].map(() => {
    const start = performance.now();
    view.redraw();
    // A frame is handed over at once and drawn later: reading from it waits until it is.
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    return performance.now() - start;
  });
  return Math.min(...frames);
}

import { LineLayer } from '@deck.gl/layers';
import { openGlMap } from './open-gl-map.js';

/** The WebGL floor: MapLibre and a plain deck.gl line a flow, drawn into MapLibre's own canvas. */
await openGlMap(
  (countries, flows) => [
    new LineLayer({
      id: 'flows',
      data: flows,
      getSourcePosition: ([origin]) => countries[origin]?.point ?? [0, 0],
      getTargetPosition: ([, destination]) => countries[destination]?.point ?? [0, 0],
      getColor: [0, 104, 223, 128],
      getWidth: ([, , persons]) => Math.max(0.5, Math.sqrt(persons) / 120),
      widthUnits: 'pixels',
    }),
  ],
  true,
);

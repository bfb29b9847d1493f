import { FlowmapLayer } from '@flowmap.gl/layers';
import { openGlMap } from './open-gl-map.js';

/** A plain `@flowmap.gl/layers` page, with what it does by itself: clusters, a scale that adapts, and a maximum of flows. */
await openGlMap(
  (countries, flows) => [
    new FlowmapLayer({
      id: 'flows',
      data: { locations: countries, flows },
      getLocationId: ({ code }) => code,
      getLocationLat: ({ point }) => point[1],
      getLocationLon: ({ point }) => point[0],
      getLocationName: ({ code }) => code,
      getFlowOriginId: ([origin]) => countries[origin]?.code ?? '',
      getFlowDestId: ([, destination]) => countries[destination]?.code ?? '',
      getFlowMagnitude: ([, , persons]) => persons,
    }),
  ],
  false,
);

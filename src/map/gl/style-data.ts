import type { Feature, FeatureCollection, GeoJSON } from 'geojson';
import type { Basemap } from '#map/basemap/basemap.ts';
import { boundaryClasses } from '#map/basemap/boundary-class.ts';
import type { MapLabel } from '#map/plan/map-plan.ts';
import { labelStyles } from '#map/svg/label-styles.ts';

/** What the sources of the ground hold, by source id. */
export function groundData(basemap: Basemap): ReadonlyMap<string, GeoJSON> {
  return new Map<string, GeoJSON>([
    ['land', basemap.land],
    ['rivers', basemap.rivers],
    ['lakes', basemap.lakes],
    ['coast', basemap.coast],
    ...boundaryClasses.map((each) => [`boundary-${each}`, basemap.boundaries[each]] as const),
  ]);
}

/** The names due at a zoom, as points; a country's name stands below its circles. */
export function namesData(labels: readonly MapLabel[], zoom: number): FeatureCollection {
  return { type: 'FeatureCollection', features: labels.filter((label) => label.minZoom <= zoom).map(toFeature) };
}

/** `order` is the label's place in the plan: MapLibre gives room to the lowest first, as the SVG map does. */
function toFeature({ text, kind, position, shiftPixels }: MapLabel, order: number): Feature {
  const down = shiftPixels === 0 ? 0 : (shiftPixels + 2) / labelStyles[kind].sizePixels;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { text, kind, order, anchor: shiftPixels === 0 ? 'center' : 'top', offset: [0, down] },
  };
}

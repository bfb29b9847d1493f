import type { Feature, FeatureCollection, GeoJSON } from 'geojson';
import type { Basemap } from '#map/basemap/basemap.ts';
import { boundaryClasses } from '#map/basemap/boundary-class.ts';
import type { FittedLabel } from '#map/svg/fit-labels.ts';
import { labelStyles, lineHeight } from '#map/svg/label-styles.ts';

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

/** Names with the room they found, as points: what stands where is the same as in the SVG map. */
export function namesData(labels: readonly FittedLabel[]): FeatureCollection {
  return { type: 'FeatureCollection', features: labels.map(toFeature) };
}

function toFeature({ label: { kind, position }, lines, at, position: baseline, anchor }: FittedLabel): Feature {
  const { sizePixels } = labelStyles[kind];
  // MapLibre centres the lines on the anchor; ours hang from their first baseline.
  const middle = baseline[1] - 0.35 * sizePixels + ((lines.length - 1) * lineHeight * sizePixels) / 2;
  const side = { after: 'left', middle: 'center', before: 'right' }[anchor];
  const offset = [(baseline[0] - at[0]) / sizePixels, (middle - at[1]) / sizePixels];
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { text: lines.join('\n'), kind, anchor: side, justify: side, offset },
  };
}

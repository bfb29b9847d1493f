import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import { boundaryClasses, boundaryDashes } from '#map/basemap/boundary-class.ts';
import type { MapLabel } from '#map/plan/map-plan.ts';
import { labelColours, labelStyles, lineHeight } from '#map/svg/label-styles.ts';

/** The layers that deck.gl draws under: names stay above all it draws, coasts and boundaries above broad lanes. */
export const firstLineLayer = 'coast';
export const firstNameLayer = 'names-sea';

/** Sources of the style; each is filled from the base map or the plan. */
const groundSources = [
  'land',
  'rivers',
  'lakes',
  'coast',
  ...boundaryClasses.map((each) => `boundary-${each}` as const),
] as const;
export const namesSource = 'names';

const nothing: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.15 };

/**
 * The style with empty sources. No glyphs address: names are drawn with the fonts of the machine, so that nothing is
 * fetched and Arabic is joined. The first font of each list only says how heavy or slanted the others are to be.
 */
export function createMapStyle(theme: 'light' | 'dark', direction: 'ltr' | 'rtl'): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries([...groundSources, namesSource].map((id) => [id, nothing])),
    layers: [...groundLayers(theme), ...nameLayers(theme, direction)],
  };
}

function groundLayers(theme: 'light' | 'dark'): readonly LayerSpecification[] {
  const colours = basemapColours[theme];
  const joined = { 'line-join': 'round' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: joined,
      paint: { 'line-color': colours.river, 'line-width': basemapWidths.river },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.lake } },
    {
      id: 'shores',
      type: 'line',
      source: 'lakes',
      paint: { 'line-color': colours.coast, 'line-width': basemapWidths.coast / 2 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: joined,
      paint: { 'line-color': colours.coast, 'line-width': basemapWidths.coast },
    },
    ...boundaryClasses.map((boundaryClass): LayerSpecification => {
      const dashes = boundaryDashes[boundaryClass];
      return {
        id: `boundary-${boundaryClass}`,
        type: 'line',
        source: `boundary-${boundaryClass}`,
        layout: { 'line-join': 'round', 'line-cap': boundaryClass === 'dotted' ? 'round' : 'butt' },
        paint: {
          'line-color': colours.boundary,
          'line-width': basemapWidths.boundary,
          ...(dashes === null ? {} : { 'line-dasharray': [...dashes] }),
        },
      };
    }),
  ];
}

/** From the lowest: a country's name is never under another's. */
const nameKinds = ['sea', 'landmark', 'neighbour', 'town', 'country', 'corridor'] as const satisfies readonly MapLabel['kind'][];

/** Which names have room and where they stand has been decided before: here they are only drawn. */
function nameLayers(theme: 'light' | 'dark', direction: 'ltr' | 'rtl'): readonly LayerSpecification[] {
  const families = ['system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'Noto Sans Arabic', 'sans-serif'];
  return nameKinds.map((kind) => {
    const { sizePixels, weight, isItalic, spacing } = labelStyles[kind];
    const slant = isItalic && direction === 'ltr' ? 'Italic' : weight === 600 ? 'Semi Bold' : 'Regular';
    const { ink, halo } = labelColours(kind, theme);
    return {
      id: `names-${kind}`,
      type: 'symbol',
      source: namesSource,
      filter: ['==', ['get', 'kind'], kind],
      layout: {
        'text-field': get('text'),
        'text-font': [`Atlas ${slant}`, ...families],
        'text-size': sizePixels,
        'text-max-width': 100,
        'text-line-height': lineHeight,
        // Letters that join must not be pulled apart.
        'text-letter-spacing': direction === 'ltr' ? spacing : 0,
        'text-anchor': get('anchor'),
        'text-justify': get('justify'),
        'text-offset': get('offset'),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        ...(kind === 'town' || kind === 'landmark'
          ? { 'icon-image': townIcons[kind], 'icon-allow-overlap': true, 'icon-ignore-placement': true }
          : {}),
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': basemapWidths.labelHalo },
    };
  });
}

/** The expression that reads a property of a name. */
function get(property: string): ['get', string] {
  return ['get', property];
}

/** The images of towns' dots, which `draw-town-icon` makes. */
export const townIcons = { town: 'town', landmark: 'landmark' } as const;

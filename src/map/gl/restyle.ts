import type { Map as MapView } from 'maplibre-gl';
import { drawTownIcon } from './draw-town-icon.ts';
import { createMapStyle, townIcons } from './map-style.ts';

type PaintKey = Parameters<MapView['setPaintProperty']>[1];
type LayoutKey = Parameters<MapView['setLayoutProperty']>[1];
type PaintValue = Parameters<MapView['setPaintProperty']>[2];
type LayoutValue = Parameters<MapView['setLayoutProperty']>[2];

/** Gives every layer the colours and type of another theme or direction of writing, in place: nothing is loaded again. */
export function restyle(view: MapView, theme: 'light' | 'dark', direction: 'ltr' | 'rtl'): void {
  for (const layer of createMapStyle(theme, direction).layers) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are of our own typed style; `Object.entries` forgets it
    const paint = Object.entries(layer.paint ?? {}) as [PaintKey, PaintValue][];
    for (const [property, value] of paint) view.setPaintProperty(layer.id, property, value);
    if (layer.type !== 'symbol') continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const layout = Object.entries(layer.layout ?? {}) as [LayoutKey, LayoutValue][];
    for (const [property, value] of layout) view.setLayoutProperty(layer.id, property, value);
  }
  showTownIcons(view, theme);
}

/** The dots of towns in the colours of a theme. */
export function showTownIcons(view: MapView, theme: 'light' | 'dark'): void {
  for (const kind of ['town', 'landmark'] as const) {
    const icon = drawTownIcon(kind, theme);
    if (icon === null) continue;
    if (view.hasImage(townIcons[kind])) view.updateImage(townIcons[kind], icon);
    else view.addImage(townIcons[kind], icon, { pixelRatio: 2 });
  }
}

import type { Map as MapView } from 'maplibre-gl';
import { drawTownIcon } from './draw-town-icon.ts';
import { createMapStyle, townIcon } from './map-style.ts';

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
  showTownIcon(view, theme);
}

/** The dot of a town in the colours of a theme. */
export function showTownIcon(view: MapView, theme: 'light' | 'dark'): void {
  const icon = drawTownIcon(theme);
  if (icon === null) return;
  if (view.hasImage(townIcon)) view.updateImage(townIcon, icon);
  else view.addImage(townIcon, icon, { pixelRatio: 2 });
}

import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapView, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { addYears, loadWorld, markDrawn } from './load-world.js';

/**
 * MapLibre with the land and deck.gl over it; `toLayers` is what differs between the pages. Marks are set when a frame
 * with the flows has been drawn.
 * @param {(countries: import('./load-world.js').FlowFile['countries'], flows: import('./load-world.js').Flow[]) => import('@deck.gl/core').Layer[]} toLayers
 * @param {boolean} interleaved
 */
export async function openGlMap(toLayers, interleaved) {
  setWorkerUrl(workerUrl);
  const { land, flows } = await loadWorld();
  const view = new MapView({
    container: 'map',
    center: [20, 20],
    zoom: 1.2,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: { land: { type: 'geojson', data: land } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#e9eff2' } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#faf7ef' } },
      ],
    },
  });
  const overlay = new MapLibreOverlay({ interleaved, layers: [] });
  view.once('load', () => {
    view.addControl(overlay);
    const show = (/** @type {import('./load-world.js').Flow[]} */ shown) =>
      overlay.setProps({ layers: toLayers(flows.countries, shown) });
    show(
      addYears(flows, (shown) => {
        show(shown);
        view.triggerRepaint();
        view.once('render', markDrawn);
      }),
    );
    view.once('idle', markDrawn);
  });
}

import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapView, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { GeoJSON } from 'geojson';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { zoomRange } from '#map/plan/fit-camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { isSameView } from '#map/plan/move-camera.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';
import { fitLabels } from '#map/svg/fit-labels.ts';
import { markChanged } from '#map/svg/mark-changed.ts';
import { createDeckLayers } from './deck-layers.ts';
import type { GlLook } from './gl-shapes.ts';
import { createMapStyle, namesSource } from './map-style.ts';
import { measureFrame } from './measure-frame.ts';
import { restyle, showTownIcons } from './restyle.ts';
import { groundData, namesData } from './style-data.ts';

// MapLibre 6 is a module with a worker of its own; without its address the map stays blank.
setWorkerUrl(workerUrl);

/** Everything the scene shows. */
export interface ScenePicture extends GlLook {
  readonly plan: MapPlan;
  readonly basemap: Basemap | null;
  readonly size: MapSize;
  readonly covered: readonly ScreenBox[];
  readonly direction: 'ltr' | 'rtl';
}

/** What a scene tells. */
export interface SceneEvents {
  readonly onMove: (camera: Camera) => void;
  /** The first picture with its lanes is on the screen; `measureFrame` draws it again and says how many milliseconds it took. */
  readonly onPainted: (measureFrame: () => number) => void;
  readonly onContextLost: () => void;
  readonly onDrawingFailed: () => void;
}

/** MapLibre and deck.gl as one thing; nothing else touches them. */
export interface GlScene {
  readonly view: MapView;
  readonly show: (picture: ScenePicture) => void;
  readonly moveTo: (camera: Camera) => void;
  readonly remove: () => void;
}

/** How far the zoom may drift before shapes of fixed size are worked out anew: 3 % of their size. */
const zoomDrift = 0.04;

/**
 * Opens a map in `container`; throws where no WebGL context is to be had. A scene whose context was lost is of no more
 * use: remove it and open another.
 */
export function createGlScene(container: HTMLElement, first: ScenePicture, start: Camera, events: SceneEvents): GlScene {
  const view = new MapView({
    container,
    style: createMapStyle(first.theme, first.direction),
    center: [start.longitude, start.latitude],
    zoom: start.zoom,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
  });
  view.touchZoomRotate.disableRotation();
  view.keyboard.disableRotation();
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [], onError: () => report(events.onDrawingFailed) });
  const painted: Painted = { look: first, ground: null, names: null, layers: null };
  // Cameras that come back are echoes of a movement that may have gone on since: following them would stop it.
  const reported = new WeakSet<Camera>();
  let picture = first;
  let isReady = false;
  // Lost or removed: whatever a dying scene still complains of is no news.
  let isOver = false;
  const report = (tell: () => void) => {
    if (!isOver) tell();
  };

  const paint = () => {
    if (!isReady || isOver) return;
    paintLook(view, painted, picture);
    // Layers first: deck.gl takes its place under the names only while no source is loading.
    paintLayers(view, overlay, painted, picture);
    paintGround(view, painted, picture);
    paintNames(view, painted, picture);
  };

  // Layers set before the style is there would be painted over the names instead of under them.
  view.once('load', () => {
    isReady = true;
    view.addControl(overlay);
    paint();
    showTownIcons(view, first.theme);
    view.once('idle', () => report(() => events.onPainted(() => measureFrame(view))));
  });
  view.on('move', () => {
    const camera = cameraOf(view);
    reported.add(camera);
    events.onMove(camera);
    if (Math.abs(view.getZoom() - (painted.layers?.zoom ?? Infinity)) > zoomDrift) paint();
  });
  view.on('moveend', paint);
  view.on('webglcontextlost', () => {
    // MapLibre has let go of its style, and would warn when deck.gl asks for it on its way out.
    view.isStyleLoaded = () => false;
    report(() => {
      isOver = true;
      events.onContextLost();
    });
  });

  return {
    view,
    show: (next) => {
      if (next.plan !== picture.plan) view.once('render', () => markChanged('gl'));
      picture = next;
      paint();
    },
    moveTo: (next) => {
      if (reported.has(next) || isSameView(next, cameraOf(view))) return;
      view.jumpTo({ center: [next.longitude, next.latitude], zoom: next.zoom });
    },
    remove: () => {
      isOver = true;
      try {
        // Removes its controls too, deck.gl among them.
        view.remove();
      } catch {
        // A lost context cannot be tidied up; its canvas goes with the container.
      }
    },
  };
}

/** Where a view looks. */
export function cameraOf(view: MapView): Camera {
  const { lng: longitude, lat: latitude } = view.getCenter();
  return { longitude, latitude, zoom: view.getZoom() };
}

/** What is on the screen now, so that only what changed is drawn again. */
interface Painted {
  look: Pick<ScenePicture, 'theme' | 'direction'>;
  ground: Basemap | null;
  /** The names as they were handed over. */
  names: string | null;
  layers: { readonly picture: ScenePicture; readonly zoom: number } | null;
}

function paintLook(view: MapView, painted: Painted, { theme, direction }: ScenePicture): void {
  if (theme === painted.look.theme && direction === painted.look.direction) return;
  restyle(view, theme, direction);
  painted.look = { theme, direction };
}

function paintGround(view: MapView, painted: Painted, { basemap }: ScenePicture): void {
  if (basemap === painted.ground || basemap === null) return;
  for (const [id, data] of groundData(basemap)) setSource(view, id, data);
  painted.ground = basemap;
}

function paintNames(view: MapView, painted: Painted, { plan, size, covered }: ScenePicture): void {
  const data = namesData(fitLabels(plan, cameraOf(view), size, covered));
  const names = JSON.stringify(data);
  if (painted.names === names) return;
  setSource(view, namesSource, data);
  painted.names = names;
}

function paintLayers(view: MapView, overlay: MapLibreOverlay, painted: Painted, picture: ScenePicture): void {
  const zoom = view.getZoom();
  if (painted.layers?.picture === picture && painted.layers.zoom === zoom) return;
  overlay.setProps({ layers: createDeckLayers(picture.plan, zoom, picture) });
  painted.layers = { picture, zoom };
}

function setSource(view: MapView, id: string, data: GeoJSON): void {
  // Every source of our style is GeoJSON.
  void view.getSource<GeoJSONSource>(id)?.setData(data);
}

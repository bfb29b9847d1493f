import { useEffect, useId, useMemo, useRef } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera } from '#domain/camera.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import { hitAt } from '#map/plan/hit-at.ts';
import { highlightsOnMap } from '#map/plan/map-items.ts';
import type { MapProps } from '#map/svg/map-props.ts';
import { MapTargets } from '#map/svg/map-targets.tsx';
import '#map/svg/map.css';
import { useGlide } from '#map/svg/use-glide.ts';
import { cameraOf, createGlScene, type GlScene, type ScenePicture } from './gl-scene.ts';

/** Why the WebGL map cannot be used (any more): no context to be had, one lost, or drawing failed. */
export type GlFailure = 'no-webgl' | 'context-lost' | 'drawing-failed';

export interface GlMapProps extends MapProps {
  /** The first lanes are painted: the SVG map underneath can go. `measureFrame` says how many milliseconds such a picture takes. */
  readonly onReady: (measureFrame: () => number) => void;
  readonly onFailure: (reason: GlFailure) => void;
}

/** The plan on MapLibre and deck.gl; loaded on its own, after the SVG map has been seen. */
export function GlMap(props: GlMapProps) {
  const { camera, size, theme, description, onCameraChange } = props;
  const wordsId = useId();
  const { element: glided, glideTo } = useGlide(camera, size);
  const onMove = (next: Camera) => {
    glideTo(next);
    onCameraChange(next, true);
  };
  return (
    <div
      className="map-frame"
      style={{ width: size.widthPixels, height: size.heightPixels, background: basemapColours[theme].sea }}
    >
      <GlCanvas {...props} onCameraChange={onMove} wordsId={wordsId} />
      <p id={wordsId} className="ui-hidden">
        {description}
      </p>
      <svg className="map-overlay" width={size.widthPixels} height={size.heightPixels}>
        <g ref={glided}>
          <MapTargets {...props} hasPointer={false} />
        </g>
      </svg>
    </div>
  );
}

interface GlCanvasProps extends GlMapProps {
  readonly wordsId: string;
}

/** One scene from its opening to its removal. */
function GlCanvas(props: GlCanvasProps) {
  const { plan, basemap, camera, size, covered, theme, direction, hasPatterns, highlighted, label, wordsId } = props;
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<GlScene | null>(null);
  const picture = useMemo<ScenePicture>(
    () => ({
      plan,
      basemap,
      size,
      covered: covered ?? [],
      theme,
      direction,
      hasPatterns,
      highlighted: highlightsOnMap(plan, highlighted),
    }),
    [plan, basemap, size, covered, theme, direction, hasPatterns, highlighted],
  );
  const latest = useRef({ props, picture });
  useEffect(() => {
    latest.current = { props, picture };
  });
  useEffect(() => {
    const opened = container.current && openScene(container.current, latest);
    if (opened === null) latest.current.props.onFailure('no-webgl');
    scene.current = opened;
    return () => {
      scene.current = null;
      opened?.remove();
    };
  }, []);
  useEffect(() => scene.current?.show(picture), [picture]);
  useEffect(() => scene.current?.moveTo(camera), [camera]);
  useEffect(() => {
    const canvas = scene.current?.view.getCanvas();
    canvas?.setAttribute('role', 'img');
    canvas?.setAttribute('aria-label', label);
    canvas?.setAttribute('aria-describedby', wordsId);
  }, [label, wordsId]);
  return <div ref={container} className="map-canvas" />;
}

type Latest = { readonly current: { readonly props: GlCanvasProps; readonly picture: ScenePicture } };

/** A scene that reports to the latest properties; null where WebGL is missing. */
function openScene(container: HTMLElement, latest: Latest): GlScene | null {
  try {
    const scene = createGlScene(container, latest.current.picture, latest.current.props.camera, {
      onMove: (camera) => latest.current.props.onCameraChange(camera),
      onPainted: (measure) => latest.current.props.onReady(measure),
      onContextLost: () => latest.current.props.onFailure('context-lost'),
      onDrawingFailed: () => latest.current.props.onFailure('drawing-failed'),
    });
    listenToPointer(scene, latest);
    return scene;
  } catch {
    container.replaceChildren();
    return null;
  }
}

/** Tells what the pointer is on whenever that changes, and what was clicked. */
function listenToPointer({ view }: GlScene, latest: Latest): void {
  let hovered: string | null = null;
  const itemAt = (point: { readonly x: number; readonly y: number }) => {
    const { plan, size } = latest.current.props;
    return hitAt(plan, cameraOf(view), size, [point.x, point.y]);
  };
  view.on('mousemove', ({ point }) => {
    const item = view.isMoving() ? null : itemAt(point);
    if ((item?.id ?? null) === hovered) return;
    hovered = item?.id ?? null;
    view.getCanvas().style.cursor = item === null ? '' : 'pointer';
    latest.current.props.onHover(item);
  });
  view.on('mouseout', () => {
    if (hovered !== null) latest.current.props.onHover(null);
    hovered = null;
  });
  view.on('click', ({ point }) => {
    const item = itemAt(point);
    if (item !== null) latest.current.props.onSelect(item);
  });
}

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { CorridorSummary } from '#domain/corridor.ts';
import { fitCamera, type MapSize } from '#map/plan/fit-camera.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { MapLegend } from '#map/svg/map-legend.tsx';
import type { MapProps } from '#map/svg/map-props.ts';
import { SvgMap } from '#map/svg/svg-map.tsx';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { MapControls } from './map-controls.tsx';
import { MapNotes } from './map-notes.tsx';
import './map-stage.css';
import { useBasemap } from './use-basemap.ts';
import { useCamera } from './use-camera.ts';
import { useElementSize } from './use-element-size.ts';
import { useGlStage } from './use-gl-stage.ts';

const GlMap = lazy(async () => ({ default: (await import('#map/gl/gl-map.tsx')).GlMap }));

interface MapFrameProps {
  readonly plan: MapPlan;
  readonly basemapName: string;
  readonly bounds: CorridorSummary['bounds'];
  readonly label: string;
  readonly description: string;
  readonly describeItem: (item: MapItem) => string;
}

/** Room at the edges for the buttons and the notes that lie over the map. */
const padding = { top: 24, right: 32, bottom: 40, left: 24 };

/** The box the map lives in; nothing is drawn before it has a size. */
export function MapFrame(props: MapFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  return (
    <div className="map-stage" ref={box}>
      {size === null ? null : <SizedMap {...props} size={size} />}
    </div>
  );
}

/** The simple map first; WebGL under it as soon as that has been seen; legend, buttons and notes over both. */
function SizedMap({
  plan,
  basemapName,
  bounds,
  label,
  description,
  describeItem,
  size,
}: MapFrameProps & { readonly size: MapSize }) {
  const translator = useTranslator();
  const theme = useTheme();
  const { change } = useView();
  const [hovered, setHovered] = useHover();
  const [pointed, setPointed] = useState<MapItem | null>(null);
  const [hasPatterns, setPatterns] = useState(false);
  const fitted = useMemo(() => fitCamera(bounds, size, padding), [bounds, size]);
  const [camera, moveCamera] = useCamera(fitted);
  const near = useBasemap(basemapName);
  const { stage, onReady, onFailure } = useGlStage(near.basemap !== null || near.hasFailed);
  const world = useBasemap('world', stage.kind === 'gl');
  const isGl = stage.kind === 'gl';

  const hasLanes = plan.lanes.length > 0 || plan.circles.length > 0;
  useEffect(() => {
    if (hasLanes) performance.mark('atlas:svg-lanes');
  }, [hasLanes]);

  const map: MapProps = {
    plan,
    basemap: (isGl ? world.basemap : null) ?? near.basemap,
    camera,
    size,
    theme,
    direction: translator.direction,
    hasPatterns,
    label,
    description,
    itemsLabel: translator.text('map.items'),
    describeItem,
    highlighted: hovered,
    onCameraChange: moveCamera,
    onHover(item) {
      setPointed(item);
      setHovered(item === null ? [] : item.figures);
    },
    onSelect(item) {
      change({ evidence: item.kind === 'death' ? 'deaths' : (item.figures[0] ?? null) });
    },
  };

  return (
    <>
      {stage.kind === 'loading' || isGl ? (
        <Suspense fallback={null}>
          <div className="map-layer" data-map="gl" inert={!isGl}>
            <GlMap {...map} onReady={onReady} onFailure={onFailure} />
          </div>
        </Suspense>
      ) : null}
      {isGl ? null : (
        <div className="map-layer" data-map="svg">
          <SvgMap {...map} />
        </div>
      )}
      <MapControls
        camera={camera}
        onCameraChange={moveCamera}
        onReset={() => moveCamera(fitted)}
        hasPatterns={hasPatterns}
        onPatternsChange={setPatterns}
      />
      <div className="map-corner">
        <p className="map-pointed" aria-hidden="true">
          {pointed === null ? '' : describeItem(pointed)}
        </p>
        {plan.legend.categories.length + plan.legend.deathScale.length === 0 ? null : (
          <div className="map-legend-box">
            <Disclosure title={translator.text('map.legend')}>
              <MapLegend legend={plan.legend} theme={theme} translator={translator} />
            </Disclosure>
          </div>
        )}
      </div>
      <MapNotes
        ground={near}
        bounds={bounds}
        unplaced={plan.unplaced.length}
        failure={stage.kind === 'failed' ? stage.reason : null}
      />
    </>
  );
}

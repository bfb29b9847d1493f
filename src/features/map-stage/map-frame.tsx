import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CorridorSummary } from '#domain/corridor.ts';
import type { Source } from '#domain/source.ts';
import { anchorOf } from '#map/plan/anchor-of.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import { splitCamera } from '#map/plan/split-camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { Point } from '#map/plan/projection.ts';
import type { MapProps } from '#map/svg/map-props.ts';
import { SvgMap } from '#map/svg/svg-map.tsx';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { coveredBoxes } from './covered-boxes.ts';
import { GlMissing } from './gl-missing.tsx';
import { LaterMapLegend } from './later-map-legend.tsx';
import { LaterPrintSheet } from './later-print-sheet.tsx';
import { LegendBox } from './legend-box.tsx';
import { MapCallout } from './map-callout.tsx';
import { MapControls } from './map-controls.tsx';
import { MapKindNote } from './map-kind-note.tsx';
import { MapNotes } from './map-notes.tsx';
import type { CalloutWords } from './say-callout.ts';
import './map-stage.css';
import { useBasemap } from './use-basemap.ts';
import { useCamera } from './use-camera.ts';
import { useElementSize } from './use-element-size.ts';
import { useGlStage } from './use-gl-stage.ts';
import { useGround } from './use-ground.ts';
import { useMapChoice } from './use-map-choice.ts';
import { useNotesHeight } from './use-notes-height.ts';
import { useTowns } from './use-towns.ts';

/** WebGL is an addition: where its code cannot be loaded, the simple map goes on and says so. */
const GlMap = lazy(async () => ({
  default: await import('#map/gl/gl-map.tsx').then(
    ({ GlMap: map }) => map,
    () => GlMissing,
  ),
}));

interface MapFrameProps {
  readonly plan: MapPlan;
  readonly basemapName: string;
  readonly bounds: CorridorSummary['bounds'];
  /** What of it is shown at first; null or absent: all. */
  readonly focus?: CorridorSummary['bounds'] | null;
  readonly label: string;
  readonly description: string;
  readonly itemsLabel: string;
  readonly describeItem: (item: MapItem) => string;
  /** What the callout of an item says; its own words where there is no more. */
  readonly calloutOf?: (item: MapItem) => CalloutWords;
  readonly onSelect: (item: MapItem) => void;
  /** Where lanes have a scale to choose. */
  readonly onRescale?: (perPixel: number | null) => void;
  /** Figures to bring forward while nothing is pointed at; the same array while they are the same. */
  readonly raised?: readonly string[];
  /** The publications behind what is shown: a print names them. */
  readonly sourcesOf?: () => readonly Source[];
  /** In the place of the legend of corridors. */
  readonly legend?: ReactNode;
}

const none: readonly string[] = [];
const noSources = (): readonly Source[] => [];

/** Room at the edges; the strip of notes at the foot comes on top of it. */
const edgePixels = 20;

/** The box the map lives in; nothing is drawn before it has a size. */
export function MapFrame(props: MapFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const pointer = useRef<Point | null>(null);
  return (
    <div
      className="map-stage"
      ref={box}
      onPointerMoveCapture={({ clientX, clientY, currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        pointer.current = [clientX - left, clientY - top];
      }}
      onKeyDownCapture={() => {
        pointer.current = null;
      }}
    >
      {size === null ? null : <SizedMap {...props} size={size} pointer={pointer} />}
    </div>
  );
}

interface SizedMapProps extends MapFrameProps {
  readonly size: MapSize;
  /** Where the pointer was last; null while the keyboard is in use. */
  readonly pointer: { readonly current: Point | null };
}

/** What is pointed at, and where: null where the keyboard points. */
interface Pointed {
  readonly item: MapItem;
  readonly at: Point | null;
}

/** The simple map first; where the device is for it, WebGL under it as soon as that has been seen; legend, buttons and notes over both. */
function SizedMap({
  plan,
  basemapName,
  bounds,
  focus = null,
  label,
  description,
  itemsLabel,
  describeItem,
  calloutOf,
  onSelect,
  onRescale,
  raised = none,
  sourcesOf,
  legend,
  size,
  pointer,
}: SizedMapProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const [hovered, setHovered] = useHover();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [hasPatterns, setPatterns] = useState(false);
  const [legendSize, setLegendSize] = useState<MapSize | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const notesPixels = useNotesHeight(strip);
  const [whole, fitted] = useMemo(() => {
    const padding = { top: edgePixels, right: edgePixels, bottom: edgePixels + notesPixels, left: edgePixels };
    return [fitCamera(bounds, size, padding), fitCamera(focus ?? bounds, size, padding)];
  }, [bounds, focus, size, notesPixels]);
  const [camera, moveCamera] = useCamera(fitted, size);
  const home = useBasemap(basemapName);
  const [chosen, chooseMap] = useMapChoice();
  const { stage, attempt, onReady, onFailure, restart } = useGlStage(home.basemap !== null || home.hasFailed, chosen);
  const isGl = stage.kind === 'detailed';
  const isPainted = stage.kind !== 'waiting';
  const ground = useGround({ home, name: basemapName, bounds, camera, size, isPainted, isGl });
  const named = useTowns(plan, translator.language, camera.zoom, isPainted);

  const hasLanes = plan.lanes.length > 0 || plan.circles.length > 0;
  useEffect(() => {
    if (hasLanes) performance.mark('atlas:svg-lanes');
  }, [hasLanes]);

  const hasLegend = plan.legend.categories.length + plan.legend.deathScale.length > 0;
  const { direction } = translator;
  const covered = useMemo(
    () => coveredBoxes({ size, direction, legend: legendSize, notesPixels }),
    [size, direction, legendSize, notesPixels],
  );
  const map: MapProps = {
    plan: named,
    basemap: ground.basemap,
    camera,
    size,
    covered,
    theme,
    direction,
    hasPatterns,
    label,
    description,
    itemsLabel,
    describeItem,
    highlighted: hovered.length > 0 ? hovered : raised,
    onCameraChange: moveCamera,
    onHover(item) {
      setPointed(item === null ? null : { item, at: pointer.current });
      setHovered(item === null ? [] : [...item.figures, ...(item.incidents ?? [])]);
    },
    onSelect(item) {
      const nearer = splitCamera(plan.deaths, item, camera);
      if (nearer === null) onSelect(item);
      else moveCamera(nearer);
    },
  };

  const sayItem = calloutOf ?? ((item: MapItem): CalloutWords => ({ title: null, lines: [describeItem(item)], more: 0 }));
  return (
    <>
      {stage.kind === 'loading' || isGl ? (
        <Suspense fallback={null}>
          <div className="map-layer" data-map="gl" inert={!isGl}>
            <GlMap key={attempt} {...map} onReady={onReady} onFailure={onFailure} />
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
        onReset={() => moveCamera(whole)}
        hasPatterns={hasPatterns}
        onPatternsChange={setPatterns}
        stage={stage}
        onChoose={(kind) => {
          chooseMap(kind);
          restart();
        }}
      />
      <div className="map-corner">
        {!hasLegend ? null : (
          <LegendBox onSize={setLegendSize}>
            <Disclosure title={translator.text('map.legend')}>
              {legend ?? <LaterMapLegend legend={plan.legend} theme={theme} onRescale={onRescale} />}
            </Disclosure>
          </LegendBox>
        )}
      </div>
      {pointed === null ? null : (
        <MapCallout
          key={pointed.item.id}
          words={sayItem(pointed.item)}
          anchor={pointed.at ?? anchorOf(plan, pointed.item, camera, size)}
          size={size}
        />
      )}
      <MapNotes strip={strip} home={home} ground={ground} unplaced={plan.unplaced.length} kind={<MapKindNote stage={stage} />} />
      <LaterPrintSheet
        isPainted={isPainted}
        plan={plan}
        ground={ground}
        title={label}
        description={description}
        legend={legend ?? <LaterMapLegend legend={plan.legend} theme="light" />}
        sourcesOf={sourcesOf ?? noSources}
      />
    </>
  );
}

import { useId, useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { viewBounds } from '#map/plan/view-bounds.ts';
import { MapTargets } from '#map/svg/map-targets.tsx';
import { SvgPicture } from '#map/svg/svg-picture.tsx';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import type { View } from '#url/view.ts';
import { MapButtons } from './map-buttons.tsx';
import { sayComparedItem } from './say-compared-item.ts';
import { useCorridorGround } from './use-corridor-ground.ts';
import { useMouseDrag } from './use-mouse-drag.ts';
import '#map/svg/map.css';

interface ComparedMapProps {
  readonly title: string;
  readonly view: View;
  readonly corridor: ReadyCorridor;
  readonly plan: MapPlan;
  readonly naming: Naming;
  readonly widthPixels: number;
  /** Null: the whole corridor. */
  readonly camera: Camera | null;
  readonly onCameraChange: (camera: Camera | null) => void;
  /** Incidents are numbered by corridor: of two corridors only figures may light up on both. */
  readonly isOneCorridor: boolean;
}

const padding = { top: 14, right: 14, bottom: 14, left: 14 };

/** A small map of one side. The page scrolls over it: it moves by its buttons, by keys and by a mouse that drags. */
export function ComparedMap(props: ComparedMapProps) {
  const { title, view, corridor, plan, naming, widthPixels, camera: moved, onCameraChange, isOneCorridor } = props;
  const translator = useTranslator();
  const theme = useTheme();
  const wordsId = useId();
  const catalogue = useCatalogue();
  const { change } = useView();
  const [hovered, setHovered] = useHover();
  const { dataset, result } = corridor;
  const size = useMemo<MapSize>(
    () => ({ widthPixels, heightPixels: Math.round(Math.min(420, widthPixels * 0.8)) }),
    [widthPixels],
  );
  const fitted = useMemo(() => fitCamera(dataset.corridor.bounds, size, padding), [dataset.corridor.bounds, size]);
  const camera = moved ?? fitted;
  const gestures = useMouseDrag({ camera, onCameraChange });
  const { basemap } = useCorridorGround(dataset.corridor.id);
  const notes = basemap === null ? [] : boundaryNotesFor(viewBounds(camera, size), basemap.notes);
  const said = catalogue.status === 'ready' ? notes.flatMap((id) => catalogue.names.boundaryNotes[id] ?? []) : [];
  const describeItem = useMemo(() => sayComparedItem({ result, naming, translator }), [result, naming, translator]);
  const drawn = {
    plan,
    basemap,
    camera,
    size,
    theme,
    direction: translator.direction,
    hasPatterns: false,
    highlighted: hovered,
  } as const;
  return (
    <section className="compared-map" aria-label={title}>
      <h3>{title}</h3>
      <svg
        className="compared-map-svg"
        width={size.widthPixels}
        height={size.heightPixels}
        viewBox={`0 0 ${size.widthPixels} ${size.heightPixels}`}
        style={{ background: basemapColours[theme].sea }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
        role="group"
        aria-label={translator.text('map.label', { corridor: title })}
        aria-describedby={wordsId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard pans and zooms here
        tabIndex={0}
        {...gestures}
      >
        <desc id={wordsId}>{translator.text('compare.map-description', { count: result.figures.length })}</desc>
        <SvgPicture {...drawn} />
        <MapTargets
          plan={plan}
          camera={camera}
          size={size}
          hasPointer
          itemsLabel={translator.text('map.items')}
          describeItem={describeItem}
          onHover={(item) => setHovered(item === null ? [] : [...item.figures, ...(isOneCorridor ? (item.incidents ?? []) : [])])}
          onSelect={(item) => change({ ...view, evidence: item.kind === 'death' ? 'deaths' : (item.figures[0] ?? null) })}
        />
      </svg>
      <MapButtons camera={camera} onCameraChange={onCameraChange} />
      {plan.unplaced.length === 0 ? null : (
        <p className="ui-soft">{translator.text('map.unplaced', { count: plan.unplaced.length })}</p>
      )}
      <Disclosure title={translator.text('map.boundaries-short')} isQuiet>
        {(said.length === 0 ? [translator.text('map.boundaries-note')] : said).map((note) => (
          <p key={note} className="ui-soft">
            {note}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

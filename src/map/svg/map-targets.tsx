import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Camera } from '#domain/camera.ts';
import { hitAt } from '#map/plan/hit-at.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { Point } from '#map/plan/projection.ts';
import { targetShapes, type TargetShape } from './target-shapes.ts';
import './map.css';

interface MapTargetsProps {
  readonly plan: MapPlan;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly itemsLabel: string;
  /** False where the renderer itself finds what the pointer is on: then only the keyboard comes here. */
  readonly hasPointer: boolean;
  readonly describeItem: (item: MapItem) => string;
  readonly onHover: (item: MapItem | null) => void;
  readonly onSelect: (item: MapItem) => void;
}

/**
 * The lanes, circles and dots as things to point at and choose: unseen shapes over the picture. The keyboard enters
 * the group once, goes from one to the next with the arrow keys, and chooses with Enter or Space. They stand in the order in
 * which they are read; which of several the pointer means is told by `hitAt`, as in WebGL.
 */
export function MapTargets(props: MapTargetsProps) {
  const { plan, camera, size, itemsLabel, hasPointer, onHover, onSelect } = props;
  const shapes = useMemo(() => targetShapes(plan, camera, size), [plan, camera, size]);
  const stops = shapes.filter((shape) => shape.isStop);
  const others = hasPointer ? shapes.filter((shape) => !shape.isStop) : [];
  const [entered, setEntered] = useState<string | null>(null);
  const current = stops.find((shape) => shape.item.id === entered) ?? stops[0];
  const hovered = useRef<string | null>(null);
  const hover = (item: MapItem | null) => {
    if (hovered.current !== (item?.id ?? null)) onHover(item);
    hovered.current = item?.id ?? null;
  };
  const itemAt = (event: MouseEvent<SVGGElement>) => hitAt(plan, camera, size, pointOf(event));
  const pointer = hasPointer
    ? {
        // A finger that does not move is over it all the same.
        onPointerOver: (event: MouseEvent<SVGGElement>) => hover(itemAt(event)),
        onPointerMove: (event: MouseEvent<SVGGElement>) => hover(itemAt(event)),
        // The shape on top would take the focus, whichever is meant.
        onMouseDown: (event: MouseEvent<SVGGElement>) => event.preventDefault(),
        onPointerLeave: () => hover(null),
        onClick: (event: MouseEvent<SVGGElement>) => {
          // A reader's click is made on the shape itself, and has no place.
          const item = event.detail === 0 ? shapes.find(({ item: { id } }) => id === idOf(event.target))?.item : itemAt(event);
          if (!item) return;
          event.currentTarget
            .querySelector<SVGPathElement>(`[data-item="${CSS.escape(item.id)}"]`)
            ?.focus({ preventScroll: true });
          onSelect(item);
        },
      }
    : {};
  return (
    <g
      className={hasPointer ? 'map-targets map-targets-touch' : 'map-targets'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="group"
      aria-label={itemsLabel}
      {...pointer}
    >
      {others.map((shape) => (
        <path key={shape.item.id} className="map-target" {...shapeAttributes(shape, hasPointer)} aria-hidden="true" />
      ))}
      {stops.map((shape) => (
        <path
          key={shape.item.id}
          className="map-target"
          data-item={shape.item.id}
          {...shapeAttributes(shape, hasPointer)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
          role="button"
          aria-label={props.describeItem(shape.item)}
          tabIndex={shape === current ? 0 : -1}
          onFocus={() => {
            setEntered(shape.item.id);
            onHover(shape.item);
          }}
          onBlur={() => onHover(null)}
          onKeyDown={(event) => onTargetKey(event, () => onSelect(shape.item))}
        />
      ))}
    </g>
  );
}

/** Without a pointer the shapes let everything through to the picture under them. */
function shapeAttributes({ d, widthPixels }: TargetShape, hasPointer: boolean) {
  return widthPixels > 0
    ? { d, fill: 'none', strokeWidth: widthPixels, pointerEvents: hasPointer ? 'stroke' : 'none' }
    : { d, strokeWidth: 2, pointerEvents: hasPointer ? 'fill' : 'none' };
}

/** Where on the map the pointer is. */
function pointOf({ currentTarget, clientX, clientY }: MouseEvent<SVGGElement>): Point {
  const { left = 0, top = 0 } = currentTarget.ownerSVGElement?.getBoundingClientRect() ?? {};
  return [clientX - left, clientY - top];
}

function idOf(target: EventTarget): string | undefined {
  return target instanceof SVGElement ? target.dataset['item'] : undefined;
}

/** How far a key goes among the targets; both axes, so that nobody has to guess which. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function onTargetKey(event: KeyboardEvent<SVGPathElement>, choose: () => void): void {
  const targets = [...(event.currentTarget.parentElement?.querySelectorAll<SVGPathElement>('[role="button"]') ?? [])];
  const index = targets.indexOf(event.currentTarget);
  const step = steps[event.key] ?? 0;
  const goal =
    event.key === 'Home' ? 0 : event.key === 'End' ? targets.length - 1 : (index + step + targets.length) % targets.length;
  if (event.key === 'Enter' || event.key === ' ') choose();
  else if (goal === index) return;
  else targets[goal]?.focus({ preventScroll: true });
  event.preventDefault();
  event.stopPropagation();
}

import { useState, type KeyboardEvent } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
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
 * the group once, goes from one to the next with the arrow keys, and chooses with Enter or Space.
 */
export function MapTargets(props: MapTargetsProps) {
  const { plan, camera, size, itemsLabel, hasPointer, onHover, onSelect } = props;
  const shapes = targetShapes(plan, camera, size);
  const stops = shapes.filter((shape) => shape.isStop);
  const others = hasPointer ? shapes.filter((shape) => !shape.isStop) : [];
  const [entered, setEntered] = useState<string | null>(null);
  const current = stops.find((shape) => shape.item.id === entered) ?? stops.toSorted((one, other) => one.turn - other.turn)[0];
  const pointer = (item: MapItem) =>
    hasPointer
      ? {
          onPointerEnter: () => onHover(item),
          onPointerLeave: () => onHover(null),
          onClick: () => onSelect(item),
        }
      : {};
  return (
    <g
      className={hasPointer ? 'map-targets map-targets-touch' : 'map-targets'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="group"
      aria-label={itemsLabel}
    >
      {others.map((shape) => (
        <path
          key={shape.item.id}
          className="map-target"
          {...shapeAttributes(shape, hasPointer)}
          {...pointer(shape.item)}
          aria-hidden="true"
        />
      ))}
      {stops.map((shape) => (
        <path
          key={shape.item.id}
          className="map-target"
          data-turn={shape.turn}
          {...shapeAttributes(shape, hasPointer)}
          {...pointer(shape.item)}
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

/** How far a key goes among the targets; both axes, so that nobody has to guess which. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function onTargetKey(event: KeyboardEvent<SVGPathElement>, choose: () => void): void {
  const targets = [...(event.currentTarget.parentElement?.querySelectorAll<SVGPathElement>('[role="button"]') ?? [])].toSorted(
    (one, other) => Number(one.dataset['turn']) - Number(other.dataset['turn']),
  );
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

import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { DirectionMark } from '#map/plan/map-plan.ts';
import { dimOpacity } from './point-colours.ts';
import { markColours, markPaths, markPosition } from './mark-shape.ts';
import { round } from './round-path.ts';

interface SvgMarksProps {
  readonly marks: readonly DirectionMark[];
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  /** Ids of lanes that stand back while others are brought forward. */
  readonly dimmed: ReadonlySet<string>;
}

/** The arrowheads that have room at this zoom. */
export function SvgMarks({ marks, camera, size, theme, dimmed }: SvgMarksProps) {
  return (
    <g strokeWidth={0.9} strokeLinejoin="round" paintOrder="stroke">
      {marks.flatMap((mark) => {
        const [x, y] = markPosition(mark, camera, size);
        const isOutside = x < -9 || y < -9 || x > size.widthPixels + 9 || y > size.heightPixels + 9;
        if (mark.minZoom > camera.zoom || isOutside) return [];
        const { fill, edge } = markColours(mark, theme);
        const transform = `translate(${round(x)} ${round(y)}) rotate(${Math.round(mark.bearing)})`;
        const opacity = dimmed.has(mark.lane) ? dimOpacity : undefined;
        return [
          <path key={mark.id} d={markPaths[mark.direction]} transform={transform} fill={fill} stroke={edge} opacity={opacity} />,
        ];
      })}
    </g>
  );
}

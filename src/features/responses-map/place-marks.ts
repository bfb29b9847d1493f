import type { Responses, ResponsesNames } from '#domain/responses.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import type { MapLabel } from '#map/plan/map-plan.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { toScreen, type Point } from '#map/plan/projection.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';
import type { Camera } from '#domain/camera.ts';
import type { LocatedItems } from '#query/responses/locate-items.ts';

/** A country, place or region on the map, with how many items name it. */
export interface PlacedMark {
  readonly id: string;
  readonly kind: 'country' | 'place' | 'water' | 'region';
  readonly name: string;
  readonly count: number;
  readonly at: Point;
}

export interface PlacedMarks {
  readonly camera: Camera;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly MapLabel[];
  /** What the marks cover: no name goes there. */
  readonly covered: readonly ScreenBox[];
}

export const markRadius = 10;
/** Degrees kept free round the outermost marks, and the least that is shown of the world. */
const roomDegrees = 7;
const leastDegrees = 30;

/** The marks of what the items name, and the camera that shows all of them. */
export function placeMarks(located: LocatedItems, responses: Responses, words: ResponsesNames, size: MapSize): PlacedMarks {
  const countries = responses.countries.flatMap(({ code, longitude, latitude }) => {
    const count = located.countries.get(code)?.length ?? 0;
    const name = words.countries[code] ?? code;
    return count === 0 ? [] : [{ id: code, kind: 'country' as const, name, count, position: [longitude, latitude] as const }];
  });
  const places = responses.places.flatMap(({ id, kind, longitude, latitude }) => {
    const count = located.places.get(id)?.length ?? 0;
    const name = words.places[id]?.name ?? id;
    return count === 0 ? [] : [{ id, kind, name, count, position: [longitude, latitude] as const }];
  });
  const all = [...countries, ...places];
  const camera = fitCamera(boundsOf(all.map(({ position }) => position)), size, { top: 24, right: 24, bottom: 24, left: 24 });
  const marks = all.map(({ position, ...mark }) => ({ ...mark, at: toScreen(position, camera, size) }));
  return {
    camera,
    marks,
    labels: all.map(({ id, kind, name, position }) => ({
      id: `${kind}:${id}`,
      text: name,
      kind: kind === 'country' ? 'country' : kind === 'water' ? 'sea' : 'neighbour',
      position,
      rank: kind === 'country' ? 1 : 2,
      minZoom: 0,
      shiftPixels: markRadius + 3,
    })),
    covered: marks.map(({ at: [x, y] }) => ({
      left: x - markRadius,
      top: y - markRadius,
      right: x + markRadius,
      bottom: y + markRadius,
    })),
  };
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

function boundsOf(positions: readonly (readonly [number, number])[]): Bounds {
  if (positions.length === 0) return [-20, -36, 60, 60];
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = widen(Math.min(...longitudes), Math.max(...longitudes));
  const [south, north] = widen(Math.min(...latitudes), Math.max(...latitudes));
  return [west, Math.max(-60, south), east, Math.min(75, north)];
}

function widen(low: number, high: number): readonly [number, number] {
  const more = Math.max(roomDegrees, (leastDegrees - (high - low)) / 2);
  return [low - more, high + more];
}

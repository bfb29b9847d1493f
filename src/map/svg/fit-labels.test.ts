import { describe, expect, it } from 'vitest';
import type { Circle, MapLabel } from '#map/plan/map-plan.ts';
import { toLonLat } from '#map/plan/projection.ts';
import { fitLabels } from './fit-labels.ts';

const size = { widthPixels: 400, heightPixels: 300 };
const camera = { longitude: 0, latitude: 0, zoom: 3 };
/** A corridor's line from left to right, 40 to 200 pixels along, with a point every 4 as the smoothed lines have. */
const trace = (corridor: string, y: number) => ({
  id: corridor,
  corridor,
  mode: 'land' as const,
  path: Array.from({ length: 41 }, (_, index) => at(40 + 4 * index, y)),
});

describe('fitLabels', () => {
  it('names a circle at the edge of the map beside it, where there is no room across its middle', () => {
    const circle: Circle = {
      id: 'AAA',
      country: 'AAA',
      position: at(14, 150),
      radiusPixels: 10,
      shiftPixels: [0, 0],
      persons: 1,
      parts: [],
      bundle: '',
    };
    const label = labelOf({ id: 'country:AAA', kind: 'country', text: 'Long Name', position: at(14, 150), shiftPixels: 10 });
    const [fitted] = fitLabels({ labels: [label], circles: [circle], traces: [] }, camera, size, []);
    expect(fitted?.anchor).toBe('after');
  });

  it('writes a corridor’s name at another point of its line, or its number, where there is no room', () => {
    const label = labelOf({ id: 'corridor:a', kind: 'corridor', text: 'A corridor name', short: '1', position: at(120, 150) });
    const onlyMiddle = { labels: [label], circles: [], traces: [trace('a', 150)] };
    const withEnd = { ...onlyMiddle, labels: [{ ...label, otherPositions: [at(200, 150)] }] };
    const overAndUnder = [
      { left: 0, right: 400, top: 0, bottom: 135 },
      { left: 0, right: 400, top: 165, bottom: 300 },
    ];
    expect(textOf(onlyMiddle, overAndUnder)).toEqual([]);
    expect(textOf(withEnd, overAndUnder)).toEqual(['A corridor name']);
    expect(textOf(withEnd, [...overAndUnder, { left: 260, right: 400, top: 135, bottom: 165 }])).toEqual(['1']);
  });

  it('puts no corridor’s name nearer to another line than to its own', () => {
    const label = labelOf({ id: 'corridor:a', kind: 'corridor', text: 'A', position: at(120, 150) });
    const traces = [trace('a', 150), trace('b', 132), trace('c', 168)];
    // Over and under its line, 12 pixels and more away, it would be nearer to one of the lines 18 pixels off.
    expect(textOf({ labels: [label], circles: [], traces }, [])).toEqual([]);
    expect(textOf({ labels: [label], circles: [], traces: traces.slice(0, 1) }, [])).toEqual(['A']);
  });

  it('writes a name across the antimeridian where the map shows the place, not a turn of the world away', () => {
    const label = labelOf({ id: 'sea:a', kind: 'sea', text: 'Sea', position: [-178, 0] });
    const [fitted] = fitLabels({ labels: [label], circles: [], traces: [] }, { ...camera, longitude: 178 }, size, []);
    // 4 degrees east of the middle: 4/360 of 512 * 2^3 px are 45.5 beside 200.
    expect(fitted?.at[0]).toBeCloseTo(245.5, 1);
  });

  it('gives a town named for orientation the room that is left, and none where the map needs it', () => {
    const town = labelOf({ id: 'place:a', kind: 'town', text: 'Own town', position: at(200, 150) });
    const near = labelOf({ id: 'landmark:b', kind: 'landmark', text: 'Other town', position: at(204, 152) });
    const away = labelOf({ id: 'landmark:c', kind: 'landmark', text: 'Third town', position: at(200, 220) });
    const circle = (x: number, y: number): Circle => {
      return {
        id: 'c',
        country: 'AAA',
        position: at(x, y),
        radiusPixels: 90,
        shiftPixels: [0, 0],
        persons: 1,
        parts: [],
        bundle: '',
      };
    };
    expect(textOf({ labels: [town, near, away], circles: [], traces: [] }, [])).toEqual(['Own town', 'Other town', 'Third town']);
    expect(textOf({ labels: [near], circles: [circle(200, 150)], traces: [] }, [])).toEqual([]);
  });
});

function textOf(plan: Parameters<typeof fitLabels>[0], covered: Parameters<typeof fitLabels>[3]): readonly string[] {
  return fitLabels(plan, camera, size, covered).map(({ lines }) => lines.join(' '));
}

/** The place that is drawn at these pixels. */
function at(x: number, y: number): readonly [number, number] {
  const drawn = 2 ** camera.zoom;
  const middle = 256;
  return toLonLat([middle + (x - 200) / drawn, middle + (y - 150) / drawn], 0);
}

function labelOf(change: Partial<MapLabel> & Pick<MapLabel, 'id' | 'kind' | 'text' | 'position'>): MapLabel {
  return { rank: 1, minZoom: 0, shiftPixels: 0, ...change };
}

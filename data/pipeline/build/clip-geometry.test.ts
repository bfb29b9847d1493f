import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { signedArea } from '#pipeline/signed-area.ts';
import { clipLines, clipPolygons } from './clip-geometry.ts';

/** Clockwise with north up, as d3-geo winds outer rings. */
function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

describe('clipLines', () => {
  it('keeps the part inside and ends it at the bounds', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [10, 0],
        [10, 20],
      ],
    };
    // From the equator to 20 north, inside 5 to 15 north.
    expect(rounded(clipLines(line, [0, 5, 20, 15]).coordinates)).toEqual([
      [
        [10, 5],
        [10, 15],
      ],
    ]);
  });

  it('cuts a line at the antimeridian instead of drawing it across the map', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [179, 0],
        [-179, 0],
      ],
    };
    expect(rounded(clipLines(line, [-180, -90, 180, 90]).coordinates)).toEqual([
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ]);
  });

  it('is empty where nothing is inside', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [10, 0],
        [12, 0],
      ],
    };
    expect(clipLines(line, [20, 20, 30, 30]).coordinates).toEqual([]);
  });
});

describe('clipPolygons', () => {
  it('closes a cut polygon along the bounds', () => {
    const square: Polygon = { type: 'Polygon', coordinates: [box(0, 0, 10, 10)] };
    // Half of the 10 by 10 degree square lies east of 5: 50 square degrees.
    expect(areaOf(clipPolygons(square, [5, -20, 20, 20]))).toBeCloseTo(50, 6);
  });

  it('keeps a hole in its polygon and an island in the hole apart', () => {
    const hole = box(2, 2, 8, 8).toReversed();
    const land: MultiPolygon = { type: 'MultiPolygon', coordinates: [[box(0, 0, 10, 10), hole], [box(4, 4, 6, 6)]] };
    const clipped = clipPolygons(land, [-20, -20, 20, 20]);
    expect(clipped.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
    // 100 less a hole of 36, and an island of 4.
    expect(areaOf(clipped)).toBeCloseTo(68, 6);
  });

  it('fills everything where the bounds lie wholly inside', () => {
    const land: Polygon = { type: 'Polygon', coordinates: [box(-20, -20, 20, 20)] };
    expect(areaOf(clipPolygons(land, [1, 1, 4, 5]))).toBeCloseTo(12, 6);
  });
});

function rounded(lines: number[][][]): number[][][] {
  return lines.map((line) => line.map((point) => point.map((degrees) => Math.round(degrees * 1e6) / 1e6)));
}

/** Square degrees: outer rings less holes. */
function areaOf({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((total, ring) => total - signedArea(ring), 0);
}

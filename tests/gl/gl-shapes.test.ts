import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createDeckLayers } from '#map/gl/deck-layers.ts';
import { bandShapes, laneShapes } from '#map/gl/lane-shapes.ts';
import { firstLineLayer, firstNameLayer } from '#map/gl/map-style.ts';
import { circleShapes, deathShapes, markShapes } from '#map/gl/point-shapes.ts';
import { groupDeaths } from '#map/plan/group-deaths.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { toWorld } from '#map/plan/projection.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';

const { catalogue, corridor } = tinyWorld;
const result = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2023 }, origins: [], destinations: [] });
const plan = planMap({ result, catalogue, corridor, names: tinyNames });
const look = { theme: 'light', hasPatterns: false, highlighted: [] } as const;
const zoom = 5;

describe('the shapes of the WebGL map', () => {
  it('hold every lane as a stroke of its width', () => {
    const widths = laneShapes({ ...plan, traces: [] }, zoom, look).map((stroke) => stroke.widthPixels);
    // A casing of 1.2 px on both sides of each lane, and the lane itself, here one plain stroke each.
    expect(widths.filter((width) => width === 1)).toHaveLength(plan.lanes.length);
    expect(widths.filter((width) => Math.abs(width - 3.4) < 1e-9)).toHaveLength(plan.lanes.length);
  });

  it('cut a dashed way into pieces that a sea way has and a road has not', () => {
    const [land, sea] = [
      plan.traces.filter((trace) => trace.mode === 'land'),
      plan.traces.filter((trace) => trace.mode === 'sea'),
    ];
    expect(bandShapes({ lanes: [], traces: land }, zoom, look)).toHaveLength(land.length);
    expect(bandShapes({ lanes: [], traces: sea }, zoom, look).length).toBeGreaterThan(sea.length);
  });

  it('give a circle its radius in pixels at the zoom', () => {
    const [circle] = plan.circles;
    if (circle === undefined) throw new Error('The tiny world has circles');
    const [area] = circleShapes([circle], zoom, look).areas;
    const xs = (area?.ring ?? []).map(([longitude]) => toWorld([longitude ?? 0, 0], zoom)[0]);
    expect((Math.max(...xs) - Math.min(...xs)) / 2).toBeCloseTo(circle.radiusPixels, 0);
  });

  it('fill a patterned circle with strokes that stay inside it, when patterns are asked', () => {
    const circle = plan.circles.find(({ parts }) => parts.some((part) => part.pattern !== 'solid'));
    if (circle === undefined) throw new Error('The tiny world has patterned circles');
    const big = { ...circle, radiusPixels: 20 };
    const plain = circleShapes([big], zoom, look).edges;
    const patterned = circleShapes([big], zoom, { ...look, hasPatterns: true }).edges.filter(({ cap }) => cap === 'butt');
    expect(plain.every(({ cap }) => cap === 'round')).toBe(true);
    expect(patterned.length).toBeGreaterThan(10);
    const [x, y] = toWorld(circle.position, zoom);
    for (const [longitude = 0, latitude = 0] of patterned.flatMap(({ path }) => path)) {
      const [pointX, pointY] = toWorld([longitude, latitude], zoom);
      const away = Math.hypot(pointX - x - circle.shiftPixels[0], pointY - y - circle.shiftPixels[1]);
      expect(away).toBeLessThanOrEqual(20 + 1e-6);
    }
  });

  it('draw a mark once it has room, and two arrowheads for the way back', () => {
    const back = { ...plan, marks: plan.marks.filter((mark) => mark.direction === 'return').slice(0, 1) };
    expect(back.marks).toHaveLength(1);
    const from = back.marks[0]?.minZoom ?? 0;
    expect(markShapes(back, from - 0.1, look).areas).toHaveLength(0);
    expect(markShapes(back, from + 0.1, look).areas).toHaveLength(2);
  });

  it('draw a dot for an incident, and the dashes of a ring for one recorded over a period', () => {
    const { dots, rings } = deathShapes(plan.deaths, 8, look);
    const marks = groupDeaths(plan.deaths, 8).filter((mark) => !mark.isCumulative);
    expect(plan.deaths.some((death) => death.isCumulative)).toBe(true);
    expect(dots.map(({ radiusPixels }) => radiusPixels)).toEqual(marks.map(({ radiusPixels }) => radiusPixels));
    expect(rings.length).toBeGreaterThan(5);
  });

  it('dim what is not brought forward', () => {
    const deaths = plan.deaths.filter((death) => !death.isCumulative).slice(0, 1);
    const [dot] = deathShapes(deaths, zoom, { ...look, highlighted: ['another'] }).dots;
    const [plain] = deathShapes(deaths, zoom, look).dots;
    expect(dot?.edge[3]).toBeLessThan(plain?.edge[3] ?? 0);
  });
});

describe('the layers of the WebGL map', () => {
  it('all lie under the names, bands under the lines of the ground, lanes over broad circles and deaths on top', () => {
    const layers = createDeckLayers(plan, zoom, look);
    for (const layer of layers) {
      const isGround = layer.id.startsWith('bands');
      expect(layer.props).toMatchObject({ beforeId: isGround ? firstLineLayer : firstNameLayer });
    }
    const order = layers.map((layer) => layer.id);
    expect(order[0]).toBe('bands');
    expect(order.indexOf('broad-circles')).toBeLessThan(order.indexOf('lanes'));
    expect(order.indexOf('lanes')).toBeLessThan(order.indexOf('small-circles'));
    expect(order.at(-1)).toBe('deaths');
  });
});

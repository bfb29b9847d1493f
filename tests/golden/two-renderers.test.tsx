import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { colourBytes, type ColourBytes } from '#map/gl/colour-bytes.ts';
import { bandShapes, laneShapes } from '#map/gl/lane-shapes.ts';
import type { GlLook, GlStroke } from '#map/gl/gl-shapes.ts';
import { deathShapes } from '#map/gl/point-shapes.ts';
import { dashLine } from '#map/plan/dash-line.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import { worldToScreen } from '#map/plan/lane-line.ts';
import type { DeathDot } from '#map/plan/map-plan.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { toWorld, type Point } from '#map/plan/projection.ts';
import { SvgBands } from '#map/svg/svg-bands.tsx';
import { SvgDeaths } from '#map/svg/svg-deaths.tsx';
import { SvgLanes } from '#map/svg/svg-lanes.tsx';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';

const { catalogue, corridor } = tinyWorld;
const size = { widthPixels: 640, heightPixels: 480 };

/** The tiny world with every figure so many times as large, so that there are thin lanes, broad ones and bands. */
function planTimes(times: number) {
  const result = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2023 }, origins: [], destinations: [] });
  const figures = result.figures.map((figure) =>
    Object.assign({}, figure, { drawn: figure.drawn === null ? null : figure.drawn * times }),
  );
  return planMap({ result: { ...result, figures }, catalogue, corridor, names: tinyNames });
}

/** One stroke as either renderer draws it, in pixels of the box. */
interface Drawn {
  readonly colour: ColourBytes;
  readonly widthPixels: number;
  readonly line: readonly Point[];
}

const fitted = fitCamera(corridor.bounds, size, { top: 20, right: 20, bottom: 20, left: 20 });
const views: readonly (readonly [string, number, number, GlLook])[] = [
  ['as it opens', 100, 0, { theme: 'light', hasPatterns: false, highlighted: [] }],
  ['near, in the dark, with patterns', 100, 2, { theme: 'dark', hasPatterns: true, highlighted: [] }],
  [
    'far, with one figure brought forward',
    1,
    -2,
    { theme: 'light', hasPatterns: false, highlighted: ['coast.arrivals.flow|-|HHH|far-coast'] },
  ],
  [
    'with bands many pixels broad',
    2000,
    1,
    { theme: 'light', hasPatterns: true, highlighted: ['agency.returns.flow|HHH|AAA|-'] },
  ],
];

describe('both renderers', () => {
  it.each(views)('draw the same strokes in the same order %s', (_, times, nearer, look) => {
    const plan = planTimes(times);
    const camera = { ...fitted, zoom: fitted.zoom + nearer };
    const { theme, hasPatterns, highlighted } = look;
    const props = { plan, camera, size, theme, hasPatterns, highlighted };
    const svg = strokesOf(
      renderToStaticMarkup(
        <>
          <SvgBands {...props} />
          <SvgLanes {...props} />
        </>,
      ),
    );
    const [x, y] = worldToScreen(camera, size);
    const gl = [...bandShapes(plan, camera.zoom, look), ...laneShapes(plan, camera.zoom, look)].map((stroke) =>
      toDrawn(stroke, camera.zoom, [x, y]),
    );
    expect(svg.length).toBeGreaterThan(plan.lanes.length);
    expect(gl.map(({ colour }) => colour.join())).toEqual(svg.map(({ colour }) => colour.join()));
    for (const [index, stroke] of gl.entries()) {
      const other = svg[index];
      expect(stroke.widthPixels).toBeCloseTo(other?.widthPixels ?? 0, 1);
      // SVG is rounded to a tenth of a pixel, and its dashes are measured along rounded points.
      expect(apart(stroke.line[0], other?.line[0])).toBeLessThan(1);
      expect(apart(stroke.line.at(-1), other?.line.at(-1))).toBeLessThan(1);
    }
  });

  it('draw the same marks for deaths, grouped when far and one by one when near', () => {
    const deaths: readonly DeathDot[] = [0, 0.2, 0.4, 3].map((east, index) => {
      const areaPixels = 4 * (index + 1);
      return {
        id: String(index),
        position: [12 + east, 14],
        radiusPixels: Math.sqrt(areaPixels),
        areaPixels,
        deaths: index + 1,
        isCumulative: false,
      };
    });
    const look = { theme: 'light', hasPatterns: false, highlighted: ['2'] } as const;
    for (const [zoom, marks] of [
      [3, 2],
      [8, 4],
    ] as const) {
      const camera = { longitude: 12, latitude: 14, zoom };
      const markup = renderToStaticMarkup(
        <SvgDeaths deaths={deaths} camera={camera} size={size} theme="light" highlighted={['2']} />,
      );
      const svg = [...markup.matchAll(/<circle [^>]*>/gu)].map(([tag]) => [
        Number(attribute(tag, 'r')),
        attribute(tag, 'opacity') === null,
      ]);
      const gl = deathShapes(deaths, zoom, look).dots.map(({ radiusPixels, edge }) => [
        Math.round(radiusPixels * 10) / 10,
        edge[3] === 255,
      ]);
      expect(gl).toEqual(svg);
      expect(gl).toHaveLength(marks);
    }
  });
});

/** Every stroke of a picture, dashed ones in pieces as the graphics card draws them. */
function strokesOf(markup: string): readonly Drawn[] {
  return [...markup.matchAll(/<path [^>]*>/gu)].flatMap(([tag]): Drawn[] => {
    const line = [...(attribute(tag, 'd') ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]): Point => [
      Number(x),
      Number(y),
    ]);
    const colour = colourBytes(attribute(tag, 'stroke') ?? '', Number(attribute(tag, 'opacity') ?? 1));
    const widthPixels = Number(attribute(tag, 'stroke-width'));
    const dash = attribute(tag, 'stroke-dasharray')?.split(' ').map(Number) ?? null;
    const pieces = dash === null ? [line] : dashLine(line, dash);
    return pieces.filter((piece) => piece.length > 1).map((piece) => ({ colour, widthPixels, line: piece }));
  });
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null;
}

function toDrawn({ colour, widthPixels, path }: GlStroke, zoom: number, [x, y]: Point): Drawn {
  const line = path.map(([longitude = 0, latitude = 0]): Point => {
    const [right, down] = toWorld([longitude, latitude], zoom);
    return [right + x, down + y];
  });
  return { colour, widthPixels, line };
}

function apart(one: Point | undefined, other: Point | undefined): number {
  return one === undefined || other === undefined ? Infinity : Math.hypot(one[0] - other[0], one[1] - other[1]);
}

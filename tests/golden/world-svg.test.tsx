import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fitCamera } from '#map/plan/fit-camera.ts';
import { planWorld } from '#map/plan/plan-world.ts';
import { SvgPicture, type SvgPictureProps } from '#map/svg/svg-picture.tsx';
import { laneShapes } from '#map/gl/lane-shapes.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import { tinyWorldFlow, tinyWorldOf } from '#tests/fixtures/tiny-world-view.ts';

const size = { widthPixels: 480, heightPixels: 480 };
const names = {
  countries: { NAA: 'Northland', NBB: 'Norrland', SAA: 'Southland', SBB: 'Sudland', ISL: 'The Island' },
  regions: { north: 'The North', south: 'The South' },
};

/** Both directions of one pair, two thin lines, a line under a pixel, and people counted in their own country. */
const dataset = tinyWorldOf(tinyWorldFlow, [
  { origin: 'NAA', destination: 'SAA', value: 1200 },
  { origin: 'SAA', destination: 'NAA', value: 500 },
  { origin: 'NBB', destination: 'ISL', value: 240 },
  { origin: 'ISL', destination: 'SBB', value: 30 },
  { origin: 'SBB', destination: 'SBB', value: 1500 },
]);

function planOf(grouping: 'country' | 'region') {
  const query = { years: { from: 2023, to: 2023 }, country: null, way: 'both', grouping, top: 100 } as const;
  const result = runWorldQuery(dataset, query);
  return planWorld({ result, index: dataset.index, names, chosenPerPixel: null, isHalfScale: false });
}

function draw(grouping: 'country' | 'region', look: Partial<SvgPictureProps>): string {
  const camera = fitCamera([-20, -30, 60, 50], size, { top: 20, right: 20, bottom: 20, left: 20 });
  const common = { basemap: null, camera, size, theme: 'light', direction: 'ltr', hasPatterns: false, highlighted: [] } as const;
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={size.widthPixels} height={size.heightPixels}>
      <SvgPicture plan={planOf(grouping)} {...common} {...look} />
    </svg>,
  );
  return `${markup.replaceAll('><', '>\n<')}\n`;
}

describe('the SVG map of the world', () => {
  it('looks as agreed in the light theme', async () => {
    await expect(draw('country', {})).toMatchFileSnapshot('map/world-light.svg');
  });

  it('looks as agreed by regions in the dark theme', async () => {
    await expect(draw('region', { theme: 'dark' })).toMatchFileSnapshot('map/world-regions-dark.svg');
  });

  it('lifts a line that is brought forward to its full colour and dims the others', () => {
    const markup = draw('country', { highlighted: ['agency.arrivals.flow|NAA|SAA'] });
    const lineOf = (id: string) =>
      markup.split('\n').find((line) => line.includes(`data-lane="agency.arrivals.flow|${id}"`)) ?? '';
    expect(lineOf('NAA|SAA')).not.toContain('opacity');
    // 0.3 of its own 0.8, and of the 0.5 of a line under a pixel.
    expect(lineOf('SAA|NAA')).toContain('opacity="0.24"');
    expect(lineOf('ISL|SBB')).toContain('opacity="0.15"');
  });

  it('is drawn by WebGL with the same widths, in the same order, as faint', () => {
    const plan = planOf('country');
    const shapes = laneShapes(plan, 2, { theme: 'light', hasPatterns: false, highlighted: [] });
    const strokes = shapes.slice(-plan.lanes.length);
    expect(strokes.map(({ widthPixels }) => widthPixels)).toEqual(plan.lanes.map(({ widthPixels }) => widthPixels));
    // Of 255: 0.8 is 204, and the 0.5 of a line under a pixel 128.
    expect(strokes.map(({ colour }) => colour[3])).toEqual([204, 204, 204, 128]);
  });
});

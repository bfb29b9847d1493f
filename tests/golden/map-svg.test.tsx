import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CatalogueNames } from '#domain/catalogue.ts';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { SvgPicture, type SvgPictureProps } from '#map/svg/svg-picture.tsx';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';

const { catalogue, corridor } = tinyWorld;
const size = { widthPixels: 360, heightPixels: 480 };

/** Two lands with a strait between them and one undetermined boundary; rings run clockwise as d3-geo wants them. */
const basemap: Basemap = {
  bounds: [-180, -85, 180, 85],
  land: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [8, 8],
          [8, 12.4],
          [16, 12.4],
          [16, 8],
          [8, 8],
        ],
      ],
      [
        [
          [8, 14.6],
          [8, 20],
          [16, 20],
          [16, 14.6],
          [8, 14.6],
        ],
      ],
    ],
  },
  coast: {
    type: 'MultiLineString',
    coordinates: [
      [
        [8, 12.4],
        [16, 12.4],
      ],
      [
        [8, 14.6],
        [16, 14.6],
      ],
    ],
  },
  boundaries: {
    solid: {
      type: 'MultiLineString',
      coordinates: [
        [
          [12, 8],
          [12, 11],
        ],
      ],
    },
    dashed: {
      type: 'MultiLineString',
      coordinates: [
        [
          [8, 11],
          [16, 11],
        ],
      ],
    },
    dotted: { type: 'MultiLineString', coordinates: [] },
  },
  lakes: { type: 'MultiPolygon', coordinates: [] },
  rivers: {
    type: 'MultiLineString',
    coordinates: [
      [
        [9, 20],
        [10, 14.6],
      ],
    ],
  },
  notes: [],
};

const arabic: CatalogueNames = {
  ...tinyNames,
  countries: { AAA: 'بلاد الجبل', BBB: 'بلاد النهر', TTT: 'بلاد المرفأ', HHH: 'بلاد الساحل' },
  places: { harbour: 'المرفأ', capital: 'العاصمة' },
  seas: { 'tiny-sea': 'البحر الصغير' },
};

/** The tiny world of 2023 with every figure a hundred times as large, so that lanes and circles have shapes. */
function draw(names: CatalogueNames, look: Partial<SvgPictureProps>): string {
  const result = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2023 }, origins: [], destinations: [] });
  const figures = result.figures.map((figure) =>
    Object.assign({}, figure, { drawn: figure.drawn === null ? null : figure.drawn * 100 }),
  );
  const plan = planMap({ result: { ...result, figures }, catalogue, corridor, names });
  const camera = fitCamera(corridor.bounds, size, { top: 20, right: 20, bottom: 20, left: 20 });
  const common = { plan, basemap, camera, size, theme: 'light', direction: 'ltr', hasPatterns: false, highlighted: [] } as const;
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={size.widthPixels} height={size.heightPixels}>
      <SvgPicture {...common} {...look} />
    </svg>,
  );
  return `${markup.replaceAll('><', '>\n<')}\n`;
}

describe('the SVG map', () => {
  it('looks as agreed in the light theme', async () => {
    await expect(draw(tinyNames, {})).toMatchFileSnapshot('map/light.svg');
  });

  it('looks as agreed in the dark theme, with patterns', async () => {
    await expect(draw(tinyNames, { theme: 'dark', hasPatterns: true })).toMatchFileSnapshot('map/dark-patterns.svg');
  });

  it('looks as agreed in Arabic', async () => {
    await expect(draw(arabic, { direction: 'rtl' })).toMatchFileSnapshot('map/arabic.svg');
  });

  it('looks as agreed with one figure brought forward', async () => {
    await expect(draw(tinyNames, { highlighted: ['coast.arrivals.flow|-|HHH|far-coast'] })).toMatchFileSnapshot(
      'map/highlighted.svg',
    );
  });

  it('is drawn on plain paper while the base map is missing', () => {
    const markup = draw(tinyNames, { basemap: null });
    expect(markup).toContain('data-lane=');
    expect(markup).not.toContain('stroke-dasharray="3.6 2.7"');
    expect(draw(tinyNames, {})).toContain('stroke-dasharray="3.6 2.7"');
  });
});

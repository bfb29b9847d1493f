import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/place.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toShapes } from '#pipeline/to-shapes.ts';

const { catalogue } = await readCatalogue(paths.catalogue);
const landFile = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');

describe('the seas on the map', () => {
  it.each(catalogue.corridors)('of $id have a name inside its bounds, so that its first picture has one', ({ bounds }) => {
    const [west, south, east, north] = bounds;
    const isInside = ([longitude, latitude]: LonLat) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    const seen = catalogue.seas.filter(({ position, otherPositions = [] }) => [position, ...otherPositions].some(isInside));
    expect(seen.length).toBeGreaterThan(0);
  });

  it('are written on water', () => {
    const shapes = toShapes(JSON.parse(readFileSync(landFile, 'utf8')), landFile);
    const { land: object } = shapes.objects;
    const land = object === undefined ? null : feature(shapes, object);
    const onLand = catalogue.seas
      .filter(({ id }) => !id.startsWith('lake-'))
      .flatMap(({ id, position, otherPositions = [] }) => [position, ...otherPositions].map((each) => ({ id, position: each })))
      .filter(({ position }) => land === null || geoContains(land, [...position]));
    expect(onLand).toEqual([]);
  });

  it('have the name of the United Nations Secretariat where names differ, and say on what basis', () => {
    const gulf = catalogue.seas.find(({ id }) => id === 'persian-gulf');
    expect(gulf?.names).toEqual({ en: 'Persian Gulf', fr: 'Golfe Persique', ar: 'الخليج الفارسي', es: 'Golfo Pérsico' });
    expect(gulf?.basis).toContain('ST/CS/SER.A/29/Rev.1');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';

const languages = ['en', 'fr', 'ar', 'es'] as const;
const { catalogue } = await readCatalogue(paths.catalogue);

describe.each(catalogue.corridors)('the names on the map of $id', ({ places: own }) => {
  // Regions are not named on the map; seas are, on every map near them, beside the corridor's towns, crossings and passages.
  const labelled = catalogue.places.filter(({ id, kind }) => own.includes(id) && kind !== 'region');

  it('are of one place each', () => {
    expect(labelled.length).toBeGreaterThan(0);
    for (const language of languages) {
      const names = [...catalogue.seas, ...labelled].map((each) => each.names[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('a sea that is a place of counts too', () => {
  it('has the same name in both lists, but for the article', () => {
    const places = new Map(catalogue.places.map(({ id, names }) => [id, names]));
    const both = catalogue.seas.filter(({ id }) => places.has(id));
    // The Ionian Sea, the Tyrrhenian Sea and the English Channel.
    expect(both.map(({ id }) => id).toSorted()).toEqual(['english-channel', 'ionian-sea', 'tyrrhenian-sea']);
    const different = both.flatMap(({ id, names }) =>
      languages
        .filter((language) => !(places.get(id)?.[language] ?? '').endsWith(names[language]))
        .map((each) => `${id} ${each}`),
    );
    expect(different).toEqual([]);
  });
});

describe('the towns named for orientation', () => {
  const { towns, places } = catalogue;
  const placed = z
    .array(z.object({ id: z.string(), position: z.tuple([z.number(), z.number()]) }))
    .parse(JSON.parse(readFileSync(join(paths.evidence, 'basemap/towns.json'), 'utf8')));

  it('are those of the catalogue, each placed once', () => {
    expect(placed.map(({ id }) => id)).toEqual(towns.map(({ id }) => id));
    expect(new Set(towns.map(({ geoname }) => geoname)).size).toBe(towns.length);
  });

  it('are none of the places of the corridors, which have names of their own', () => {
    const own = places.filter(({ kind }) => kind === 'town');
    const twice = placed.filter(({ position: [longitude, latitude] }) =>
      own.some(({ position: [x, y] }) => Math.hypot(x - longitude, y - latitude) < 0.25),
    );
    expect(twice).toEqual([]);
  });

  it('are written in their own letters in Arabic', () => {
    const latin = [...towns, ...places].filter(({ names }) => /[a-z]/iu.test(names.ar)).map(({ id }) => id);
    expect(latin).toEqual([]);
  });
});

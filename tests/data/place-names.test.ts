import { describe, expect, it } from 'vitest';
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

import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { createNaming } from '#reading/names.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import type { Headline } from './layout-headlines.ts';
import { nameAlike } from './name-alike.ts';

const translator = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);
const { figures } = tinyResult();

function headline(series: string): Headline {
  return {
    id: `series:${series}`,
    series: [series],
    total: null,
    figures: figures.filter((each) => each.series === series),
    parts: [],
  };
}

describe('nameAlike', () => {
  it('gives one name to a part that is published by the pairs of its whole', () => {
    // Refugees of AAA and of BBB, as if they were part of the census's migrants of AAA and of BBB.
    const name = nameAlike(headline('agency.refugees.flow'), headline('census.migrants.stock'), naming, translator);
    expect(name).toBe('of whom: Newly recognised refugees');
  });

  it('gives none where nationalities tell the lines apart', () => {
    const part = headline('coast.arrivals-by-nationality.flow');
    expect(nameAlike(part, headline('coast.arrivals.flow'), naming, translator)).toBeUndefined();
  });
});

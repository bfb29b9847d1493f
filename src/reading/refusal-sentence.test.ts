import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { addFigures } from '#query/add-figures.ts';
import type { Refusal, RefusalCode } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { sayRefusal } from './refusal-sentence.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';

const translators = [createTranslator('en', en), createTranslator('fr', fr), createTranslator('ar', ar)] as const;
const [english] = translators;
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

/** Every code there is; a new one fails to compile here until it has a sentence. */
const codes: Readonly<Record<RefusalCode, true>> = {
  'different-measure': true,
  'different-unit': true,
  'stock-over-time': true,
  'same-thing-two-sources': true,
  'total-and-part': true,
  'points-on-one-route': true,
  'overlapping-categories': true,
  'different-series': true,
  'not-addable-dimension': true,
  'same-rows': true,
  gap: true,
};

function refuse(change: Partial<Refusal>): Refusal {
  return {
    code: 'different-series',
    first: { id: '1', series: 'agency.refugees.stock', measure: 'stock', category: 'refugees' },
    second: { id: '2', series: 'agency.refugees.flow', measure: 'flow', category: 'refugees' },
    dimension: null,
    ...change,
  };
}

describe('sayRefusal', () => {
  it('says what each of two measures counts', () => {
    expect(sayRefusal(refuse({ code: 'different-measure' }), naming, english)).toBe(
      '“Refugees hosted” and “Newly recognised refugees” are not added: one counts people present, the other people who moved.',
    );
  });

  it('names the dimension that may not be added over', () => {
    expect(sayRefusal(refuse({ code: 'not-addable-dimension', dimension: 'place' }), naming, english)).toBe(
      '“Refugees hosted” is not added over places: the same people would be counted twice.',
    );
  });

  it('says in every language why refugees present and refugees arriving are not added by the engine', () => {
    const figures = tinyResult({ categories: ['refugees'], stages: ['arrival', 'stay'] }).figures;
    const addition = addFigures(figures, tinyWorld.catalogue.series);
    expect(addition.kind).toBe('refused');
    for (const translator of translators) {
      const sentence = addition.kind === 'refused' ? sayRefusal(addition.refusal, naming, translator) : '';
      expect(sentence).toContain('Refugees hosted');
      expect(sentence).toContain('Newly recognised refugees');
    }
  });

  it.each(Object.keys(codes))('has a whole sentence for %s in every language', (code) => {
    const known = Object.keys(codes).find((each): each is RefusalCode => each === code);
    for (const translator of translators) {
      const sentence = sayRefusal(refuse({ code: known ?? 'gap' }), naming, translator);
      expect(sentence).toContain('Refugees hosted');
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#i18n/messages/en.ts';
import { fr } from '#i18n/messages/fr.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { sayCountryInside } from './country-words.ts';
import { createNaming } from './names.ts';

const english = createTranslator('en', en);
const french = createTranslator('fr', fr);
const named = createNaming({ ...tinyNames, countries: { SDN: 'Sudan', ETH: 'Ethiopia' } }, []);
const nameless = createNaming({ ...tinyNames, countries: {} }, []);

describe('sayCountryInside', () => {
  it('puts the article where English has one', () => {
    expect(sayCountryInside('SDN', named, english)).toBe('the Sudan');
    expect(sayCountryInside('ETH', named, english)).toBe('Ethiopia');
  });

  it('does not make a country of unknown and stateless', () => {
    expect(sayCountryInside('UNK', named, english)).toBe('an unknown country');
    expect(sayCountryInside('XXA', named, french)).toBe('aucun pays (apatrides)');
  });

  it('adds nothing in other languages, and nothing to a code', () => {
    expect(sayCountryInside('SDN', named, french)).toBe('Sudan');
    expect(sayCountryInside('SDN', nameless, english)).toBe('SDN');
  });
});

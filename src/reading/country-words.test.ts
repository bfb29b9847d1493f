import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { sayCountryInside, sayCountryUse } from './country-words.ts';
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
    expect(sayCountryInside('XXA', named, french)).toBe('sans pays (apatrides)');
  });

  it('says from, in and to as each language does', () => {
    expect(sayCountryUse('SDN', 'from', named, english)).toBe('from the Sudan');
    expect(sayCountryUse('ETH', 'to', named, english)).toBe('to Ethiopia');
    expect(sayCountryUse('ETH', 'in', named, french)).toBe('en Ethiopia');
    expect(sayCountryUse('SDN', 'from', nameless, french)).toBe('de SDN');
    expect(sayCountryUse('UNK', 'to', named, french)).toBe('vers pays inconnu');
  });

  it('adds nothing in other languages, and nothing to a code', () => {
    expect(sayCountryInside('SDN', named, french)).toBe('Sudan');
    expect(sayCountryInside('SDN', nameless, english)).toBe('SDN');
  });
});

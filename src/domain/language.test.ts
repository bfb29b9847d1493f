import { describe, expect, it } from 'vitest';
import { catalogueLanguages, directionOf, isLanguage, languages } from './language.ts';

describe('languages', () => {
  it('of the interface are all languages of the catalogue too', () => {
    expect(languages.filter((language) => !catalogueLanguages.includes(language))).toEqual([]);
  });

  it('are told from what the interface does not speak', () => {
    // Spanish names are in the catalogue; Spanish screens are not there yet.
    expect(['en', 'ar', 'es', 'EN', ''].map(isLanguage)).toEqual([true, true, false, false, false]);
  });

  it('run from right to left in Arabic only', () => {
    expect(languages.map(directionOf)).toEqual(['ltr', 'ltr', 'rtl']);
  });
});

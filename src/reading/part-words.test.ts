import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { labelPart } from './part-words.ts';

const english = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);
const whole = { series: 'coast.arrivals.flow', category: 'mixed', stage: 'arrival', origin: null } as const;
const part = { ...whole, series: 'coast.arrivals-by-nationality.flow', origin: 'AAA' };

describe('labelPart', () => {
  it('names the origin that sets the part apart, in every language', () => {
    const french = createTranslator('fr', fr);
    const arabic = createTranslator('ar', ar);
    expect(labelPart(part, whole, naming, english)).toBe('of whom from Highland');
    expect(labelPart(part, whole, naming, french)).toBe('dont originaires du Highland');
    expect(labelPart(part, whole, naming, arabic)).toMatch(/^منهم من .?Highland.?$/);
  });

  it('names the category where that sets it apart', () => {
    const minors = { ...part, category: 'unaccompanied-minors' } as const;
    expect(labelPart(minors, whole, naming, english)).toBe('of whom unaccompanied minors');
  });

  it('names the series of a part counted at another stage, set apart by nothing else, or without a whole', () => {
    const title = `of whom: ${naming.series(part.series)}`;
    expect(labelPart({ ...part, stage: 'transit' }, whole, naming, english)).toBe(title);
    expect(labelPart({ ...part, origin: null }, whole, naming, english)).toBe(title);
    expect(labelPart(part, undefined, naming, english)).toBe(title);
  });
});

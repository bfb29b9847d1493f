import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { saySeat } from './seat-words.ts';
import { readView } from './view-reading.ts';

const english = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

describe('saySeat', () => {
  it('names the country and its role, and that no number changes', () => {
    expect(saySeat({ role: 'origin', country: 'AAA' }, naming, english)).toBe(
      'Read from Highland as a country of origin: what touches it stands out on the map; ' +
        'numbers and scale stay those of the whole corridor.',
    );
  });

  it('speaks of all countries of a role where none is chosen', () => {
    expect(saySeat({ role: 'transit', country: null }, naming, english)).toContain('from the side of the transit countries');
    expect(saySeat({ role: 'destination', country: null }, naming, createTranslator('fr', fr))).toContain('pays de destination');
    expect(saySeat({ role: 'origin', country: null }, naming, createTranslator('ar', ar))).toContain('بلدان المنشأ');
  });
});

describe('readView', () => {
  it('says the seat behind the selection, and nothing of it where there is none', () => {
    const input = { result: tinyResult(), corridor: 'tiny', catalogue: tinyWorld.catalogue, naming, translator: english };
    const seat = { role: 'destination', country: 'HHH' } as const;
    const [selection, ...others] = readView({ ...input, seat });
    const [plain, ...plainOthers] = readView(input);
    expect(selection).toBe(`${plain} ${saySeat(seat, naming, english)}`);
    // A reading, not a filter.
    expect(others).toEqual(plainOthers);
  });
});

import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { Lane, MapPlan } from '#map/plan/map-plan.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { createNaming } from '#reading/names.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { sayCallout } from './say-callout.ts';

const { catalogue, corridor } = tinyWorld;
const plan = planMap({ result: tinyResult({}), catalogue, corridor, names: tinyNames });
const [found] = plan.lanes;
if (found === undefined) throw new Error('The tiny world has lanes');
const lane: Lane = {
  ...found,
  id: 'lane',
  direction: 'outward',
  isThinned: false,
  run: { legs: ['harbour--far-coast'], from: 'harbour', to: 'far-coast' },
};

/** Lanes in the place of the tiny world's own; each item is said by its id. */
function say(lanes: readonly Lane[], item: Partial<MapItem> = {}) {
  const only: MapPlan = { ...plan, lanes };
  const naming = createNaming(tinyNames, catalogue.sources);
  const words = sayCallout({ plan: only, naming, translator: createTranslator('en', en), describeItem: ({ id }) => id });
  return words({ kind: 'lane', id: 'lane', figures: [], ...item });
}

describe('sayCallout', () => {
  it('says from where to where a lane goes, and what it is', () => {
    expect(say([lane])).toEqual({ title: 'From the harbour to the far coast', lines: ['lane'], more: 0 });
  });

  it('says the lane itself first, then what else runs along a leg of its way, and nothing of other legs', () => {
    const beside = { ...lane, id: 'beside', run: { legs: ['other', 'harbour--far-coast'], from: 'capital', to: 'far-coast' } };
    const elsewhere = { ...lane, id: 'elsewhere', run: { legs: ['other'], from: 'capital', to: 'harbour' } };
    expect(say([elsewhere, beside, lane]).lines).toEqual(['lane', 'beside']);
  });

  it('says which lane is the way back, and which is drawn wider than its number', () => {
    const back: Lane = { ...lane, id: 'back', direction: 'return', isThinned: true };
    expect(say([lane, back]).lines[1]).toBe('back. The way back. Drawn wider than its number, so that it is seen');
  });

  it('says five lanes and counts the rest, the same words once', () => {
    const others = ['b', 'c', 'd', 'e', 'f', 'g'].map((id): Lane => Object.assign({}, lane, { id }));
    // Seven lanes in all, and one more of the same id as another.
    const { lines, more } = say([lane, ...others, { ...lane, id: 'g' }]);
    expect(lines).toEqual(['lane', 'b', 'c', 'd', 'e']);
    expect(more).toBe(2);
  });

  it('has no title for what is no way', () => {
    expect(say([lane], { kind: 'circle', id: 'circle' })).toEqual({ title: null, lines: ['circle'], more: 0 });
  });
});

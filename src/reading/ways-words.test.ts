import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { findWayBundles } from '#query/way-graph-bundles.ts';
import type { WayNodeKind } from '#query/way-graph-path.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { nameBundle, sayWays, sayWayStop } from './ways-words.ts';

const { corridor, catalogue } = tinyWorld;
const english = createTranslator('en', en);
const naming = createNaming(tinyNames, catalogue.sources);

function waysOf(id: string): string {
  const bundle = findWayBundles(tinyResult(), catalogue.series).find((each) => each.id === id);
  return bundle === undefined ? '' : sayWays(bundle, corridor, catalogue.series, naming, english);
}

describe('sayWays', () => {
  it('says how many in all, the largest pair, and of how many the way is not told', () => {
    // 400 + 100 + 70 = 570; AAA to HHH 400 + 100; BBB 70 by one of two ways.
    expect(waysOf('group:agency.newly-displaced')).toBe(
      'Newly recognised refugees + agency.asylum-seekers.flow, 2023: 570 persons. ' +
        'The largest part is from Highland to Coastland: 500 persons. Of 70 persons the way is not published.',
    );
  });

  it('says that an origin is not published, and that nobody is followed, and keeps the floor', () => {
    expect(waysOf('series:coast.crossings.events@harbour')).toBe(
      'Crossings seen (the harbour), 2023: at least 900 movements. ' +
        'Of at least 900 movements the origin is not known or not published. Nobody counts where they went on to.',
    );
  });

  it('says nothing of the largest part where there is but one', () => {
    expect(waysOf('series:agency.returns.flow')).toBe('agency.returns.flow, 2023: 0 persons.');
  });
});

describe('sayWayStop', () => {
  it('has words for every kind', () => {
    const say = (kind: WayNodeKind, code: string | null, members = 1) =>
      sayWayStop({ kind, code, members }, 'way', naming, english);
    expect([
      say('country', 'AAA'),
      say('country', 'XXA'),
      say('unknown', null),
      say('not-published', null),
      say('not-followed', null),
      say('counted-at', 'harbour'),
      say('counted-in', 'TTT'),
      say('by-place', 'harbour'),
      say('by-country', 'TTT'),
      say('direct', 'land+sea'),
      say('others', null, 4),
    ]).toEqual([
      'Highland',
      'no country (stateless)',
      'Stated as unknown',
      'Way not published',
      'Not followed further',
      'Counted at: the harbour',
      'Counted in Harbourland',
      'By the harbour',
      'Through Harbourland',
      'By land and sea',
      '4 others',
    ]);
    expect(sayWayStop({ kind: 'others', code: null, members: 12 }, 'origin', naming, createTranslator('ar', ar))).toContain('١٢');
  });

  it('names a bundle by its series', () => {
    expect(nameBundle({ id: 'series:coast.arrivals.flow', series: ['coast.arrivals.flow'], figures: [] }, naming)).toBe(
      'Landings',
    );
  });
});

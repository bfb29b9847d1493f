import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import type { Alternative, Figure } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { saySourcesDiffer } from './sources-differ-sentence.ts';

const english = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

function alternative(change: Partial<Alternative>): Alternative {
  const amount = { kind: 'exact', value: 1300 } as const;
  return { year: 2023, amount, quality: 'press', source: 'gazette', page: null, ...change };
}

/** Figures of 2023 with other sources put beside them. */
function withAlternatives(series: string, alternatives: readonly Alternative[]): readonly Figure[] {
  const figures = tinyResult().figures.filter((figure) => figure.series === series);
  return figures.slice(0, 1).map((figure) => Object.assign({}, figure, { alternatives }));
}

describe('saySourcesDiffer', () => {
  it('says the other number, who says it and for which year', () => {
    const figures = withAlternatives('coast.arrivals.flow', [alternative({})]);
    expect(saySourcesDiffer(figures, naming, english)).toBe(
      'Sources differ on landings, the far coast, 2023: 1,300 (The gazette, 2023).',
    );
  });

  it('takes the larger of two figures on which sources differ', () => {
    // 1,234 landed and 400 recognised in 2023.
    const figures = [
      ...withAlternatives('agency.refugees.flow', [alternative({ amount: { kind: 'exact', value: 410 } })]),
      ...withAlternatives('coast.arrivals.flow', [alternative({})]),
    ];
    expect(saySourcesDiffer(figures, naming, english)).toContain('1,300');
    expect(saySourcesDiffer(figures, naming, english)).not.toContain('410');
  });

  it('says nothing where the other source says the same number, or none', () => {
    const same = alternative({ amount: { kind: 'exact', value: 1234 } });
    const none = alternative({ amount: { kind: 'gap', gap: 'not-published' } });
    const figures = withAlternatives('coast.arrivals.flow', [same, none]);
    expect(figures).toHaveLength(1);
    expect(saySourcesDiffer(figures, naming, english)).toBe('');
    expect(saySourcesDiffer([], naming, english)).toBe('');
  });

  it('says at most two, the rest is on the evidence card', () => {
    const values = [1301, 1302, 1303, 1304];
    const many = values.map((value) => alternative({ amount: { kind: 'exact', value } }));
    const sentence = saySourcesDiffer(withAlternatives('coast.arrivals.flow', many), naming, english);
    expect(sentence).toContain('1,302');
    expect(sentence).not.toContain('1,303');
  });
});

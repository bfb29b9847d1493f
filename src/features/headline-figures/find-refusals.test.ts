import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { findRefusals } from './find-refusals.ts';
import { layoutHeadlines } from './layout-headlines.ts';

function refusalsAt(stage: string) {
  const found = layoutHeadlines(tinyResult({ years: { from: 2023, to: 2023 } }), tinySeries).find((each) => each.stage === stage);
  return findRefusals(found?.headlines ?? [], tinySeries);
}

describe('findRefusals', () => {
  it('gives one reason for each number after the first of a stage', () => {
    // Stay: the census's migrants first, then the agency's refugees and asylum-seekers as one group.
    const [refusal, ...more] = refusalsAt('stay');
    expect(more).toEqual([]);
    expect(refusal?.code).toBe('overlapping-categories');
    expect(refusal?.first.series).toBe('census.migrants.stock');
  });

  it('gives none where a stage has one number', () => {
    expect(refusalsAt('return')).toEqual([]);
  });

  it('gives none where there is nothing', () => {
    expect(findRefusals([], tinySeries)).toEqual([]);
  });
});

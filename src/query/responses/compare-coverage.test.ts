import { describe, expect, it } from 'vitest';
import { tinyItem, tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { compareCoverage } from './compare-coverage.ts';

const brief = ({ stages }: ReturnType<typeof compareCoverage>) =>
  stages.map(({ stage, items, withoutResponse, withoutFigure }) => [
    stage,
    items.map(({ id }) => id).join(),
    withoutResponse.join(),
    withoutFigure.join(),
  ]);

describe('compareCoverage', () => {
  // Figures: refugees and asylum-seekers on arrival, refugees in the stay. The shelter names refugees on arrival; the campaign names nobody.
  it('says where people are counted and none of the items names them, and the reverse', () => {
    const found = compareCoverage(tinyResponses.items, [
      { category: 'refugees', stage: 'arrival' },
      { category: 'asylum-seekers', stage: 'arrival' },
      { category: 'refugees', stage: 'stay' },
    ]);
    expect(brief(found)).toEqual([
      ['pre-departure', 'radio', '', ''],
      ['transit', '', '', ''],
      ['arrival', 'shelter', 'asylum-seekers', ''],
      ['stay', '', 'refugees', ''],
      ['return', '', '', ''],
    ]);
    expect(found.emptyAreas).toEqual(['policy-legislation', 'training']);
  });

  it('finds a response where nobody is counted', () => {
    const [, , arrival] = compareCoverage(tinyResponses.items, []).stages;
    expect(arrival).toMatchObject({ stage: 'arrival', counted: [], withoutFigure: ['refugees'] });
  });

  it('lets an item for migrants without distinction answer every category, and miss a figure only where nobody is counted', () => {
    const all = tinyItem({
      stages: [
        { id: 'transit', basis: 'stated' },
        { id: 'return', basis: 'reading' },
      ],
      categories: [{ id: 'mixed', basis: 'stated' }],
    });
    const { stages } = compareCoverage([all], [{ category: 'smuggled-migrants', stage: 'transit' }]);
    expect(stages.filter(({ items }) => items.length > 0)).toMatchObject([
      { stage: 'transit', withoutResponse: [], withoutFigure: [] },
      { stage: 'return', withoutResponse: [], withoutFigure: ['mixed'] },
    ]);
  });
});

import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { describe, expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'agency.refugees.flow|AAA|HHH|-';
const figure = tinyResult().figures.find((each) => each.id === id);
if (figure === undefined) throw new Error('the tiny world has refugees of 2023');

describe('showFigure', () => {
  it('changes nothing else where the view has the figure with that number', () => {
    expect(showFigure(figure, tinyResult())).toEqual({ evidence: id });
  });

  it('narrows years that would add up to another number', () => {
    const result = tinyResult({ years: { from: 2021, to: 2023 } });
    expect(showFigure(figure, result)).toEqual({ evidence: id, years: { from: 2023, to: 2023 } });
  });

  it('sets free the categories and stages that hide it, and only those', () => {
    expect(showFigure(figure, tinyResult({ categories: ['mixed'] }))).toMatchObject({ categories: null });
    expect(showFigure(figure, tinyResult({ categories: ['mixed'] }))).not.toHaveProperty('stages');
    expect(showFigure(figure, tinyResult({ stages: ['stay'] }))).toMatchObject({ stages: null });
  });

  it('goes to the years of a figure outside the view', () => {
    expect(showFigure(figure, tinyResult({ years: { from: 2021, to: 2021 } }))).toEqual({
      evidence: id,
      years: { from: 2023, to: 2023 },
    });
  });
});

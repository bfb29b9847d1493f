import type { Figure, Result } from '#query/result.ts';
import type { View } from './view.ts';

/**
 * What to change in a view so that a figure's evidence opens with this very number: a category or stage that hides it
 * is set free, and the years become the figure's where the view's would give another number.
 */
export function showFigure(figure: Figure, result: Result): Partial<View> {
  const { categories, stages } = result.query;
  const inView = result.figures.find(({ id }) => id === figure.id);
  const [from] = figure.years;
  const to = figure.years.at(-1);
  const hasOwnYears = inView !== undefined && inView.years.join() === figure.years.join();
  return {
    evidence: figure.id,
    ...(categories.includes(figure.category) ? {} : { categories: null }),
    ...(stages.includes(figure.stage) ? {} : { stages: null }),
    ...(hasOwnYears || from === undefined || to === undefined ? {} : { years: { from, to } }),
  };
}

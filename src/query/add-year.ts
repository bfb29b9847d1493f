import type { Dataset } from '#domain/dataset.ts';
import { groupBy } from '#lib/group-by.ts';
import { addFigures } from './add-figures.ts';
import type { FigureRows } from './dataset-index.ts';
import { dropParts } from './drop-parts.ts';
import type { Amount, Figure } from './result.ts';
import { toFigure } from './to-figure.ts';

export interface YearSum {
  readonly amount: Amount;
  /** What the amount was made of, parts of another left out; those without a number among them. */
  readonly figures: readonly Figure[];
}

const nothing: Amount = { kind: 'gap', gap: 'not-published' };

/** What these rows say of one year, added by the guard. Where it refuses, or nothing is said, the amount is a gap, never a zero. */
export function addYear(dataset: Dataset, rows: readonly FigureRows[], year: number): YearSum {
  const inYear = rows.flatMap((each) => toFigure(each, { from: year, to: year }) ?? []);
  const figures = [...groupBy(inYear, ({ series }) => series).values()].flatMap(dropParts);
  const [only] = figures;
  if (only === undefined) return { amount: nothing, figures };
  // A gap alone keeps its own kind.
  if (figures.length === 1) return { amount: only.amount, figures };
  const addition = addFigures(figures, dataset.catalogue.series);
  return { amount: addition.kind === 'sum' ? addition.amount : nothing, figures };
}

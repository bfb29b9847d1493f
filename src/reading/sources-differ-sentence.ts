import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Alternative, Figure } from '#query/result.ts';
import { sayAmount } from './amount-words.ts';
import { labelFigure } from './figure-words.ts';
import type { Naming } from './names.ts';
import { sayInside } from './say-inside.ts';

/** More than this are read on the evidence card. */
const mostAlternatives = 2;

/**
 * Where sources differ on the largest figure they differ on: its label and the other numbers, with who says them.
 * Sources that say the same number do not differ. Empty text where none do.
 */
export function saySourcesDiffer(figures: readonly Figure[], naming: Naming, translator: Translator): string {
  const [largest] = figures
    .map((figure) => ({ figure, others: findDiffering(figure) }))
    .filter(({ others }) => others.length > 0)
    .toSorted((first, second) => (second.figure.drawn ?? 0) - (first.figure.drawn ?? 0));
  if (largest === undefined) return '';
  const alternatives = largest.others.slice(0, mostAlternatives).map((other) =>
    translator.text('reading.alternative', {
      amount: sayAmount(other.amount, translator),
      source: naming.publisher(other.source),
      year: translator.year(other.year),
    }),
  );
  return translator.text('reading.sources-differ', {
    figure: sayInside(labelFigure(largest.figure, naming, translator), translator),
    alternatives: translator.list(alternatives),
  });
}

function findDiffering(figure: Figure): readonly Alternative[] {
  return figure.alternatives.filter((other) => {
    const said = middleOf(other.amount);
    if (said === null) return false;
    return !figure.observations.some((row) => row.year === other.year && row.value === said);
  });
}

import type { Category } from '#domain/category.ts';
import type { GapKind } from '#domain/gap.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CoverageCell } from '#query/result.ts';
import { sayCoverageGap, sayGap, type GapPlace } from '#reading/gap-words.ts';

/**
 * Why a category has no series in a corridor: the kind of gap that most of its stages have, with their reason where
 * it is one and the same; where each stage has its own, what the kind means, and the matrix says the rest.
 */
export function sayNoSeries(
  category: Category,
  coverage: readonly CoverageCell[],
  place: GapPlace,
  translator: Translator,
): { readonly gap: GapKind; readonly words: string } | null {
  const gaps = coverage.flatMap((cell) => {
    const words = cell.category === category ? sayCoverageGap(cell, place, translator) : null;
    return cell.gap === null || words === null ? [] : [{ gap: cell.gap, words }];
  });
  // That a stage does not apply says nothing of the stages that do.
  const asked = gaps.filter(({ gap }) => gap !== 'not-applicable');
  const byKind = groupBy(asked.length === 0 ? gaps : asked, ({ gap }) => gap);
  const [most = []] = [...byKind.values()].toSorted((one, other) => other.length - one.length);
  const [first] = most;
  if (first === undefined) return null;
  const isShared = most.every(({ words }) => words === first.words);
  return isShared ? first : { gap: first.gap, words: sayGap(first.gap, translator, translator.text(`gap.${first.gap}-note`)) };
}

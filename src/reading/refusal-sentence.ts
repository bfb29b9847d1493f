import type { Translator } from '#i18n/translator.ts';
import type { Refusal } from '#query/result.ts';
import { sayInside } from './say-inside.ts';
import type { Naming } from './names.ts';

/** Why the engine does not add two figures, as one sentence: naming both series, and where it matters what each counts. */
export function sayRefusal(refusal: Refusal, naming: Naming, translator: Translator): string {
  const { first, second } = refusal;
  return translator.text(`refusal.${refusal.code}`, {
    first: naming.series(first.series),
    second: naming.series(second.series),
    firstMeasure: sayInside(translator.text(`measure.${first.measure}`), translator),
    secondMeasure: sayInside(translator.text(`measure.${second.measure}`), translator),
    firstCategory: sayInside(translator.text(`category.${first.category}`), translator),
    secondCategory: sayInside(translator.text(`category.${second.category}`), translator),
    dimension: refusal.dimension ?? 'other',
  });
}

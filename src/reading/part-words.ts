import type { Translator } from '#i18n/translator.ts';
import type { Figure } from '#query/result.ts';
import { sayCountryUse } from './country-words.ts';
import type { Naming } from './names.ts';
import { sayInside } from './say-inside.ts';

type Compared = Pick<Figure, 'series' | 'category' | 'stage' | 'origin'>;

/**
 * What a part says under its whole, by what sets it apart: "of whom from Ethiopia", "of whom unaccompanied
 * minors". One counted at another stage, or set apart by nothing but its series, is named by the series.
 */
export function labelPart(part: Compared, whole: Compared | undefined, naming: Naming, translator: Translator): string {
  if (whole?.stage === part.stage) {
    if (part.category !== whole.category) {
      const category = sayInside(translator.text(`category.${part.category}`), translator);
      return translator.text('figure.of-whom-category', { category });
    }
    if (part.origin !== null && whole.origin === null) {
      return translator.text('figure.of-whom-from', { from: sayCountryUse(part.origin, 'from', naming, translator) });
    }
  }
  return translator.text('figure.of-whom-series', { series: naming.series(part.series) });
}

import type { Translator } from '#i18n/translator.ts';
import { unique } from '#lib/unique.ts';
import type { Naming } from '#reading/names.ts';
import { labelPart } from '#reading/part-words.ts';
import type { Headline } from './layout-headlines.ts';

/**
 * The one name of a part whose lines would all be called the same, being published pair by pair as their whole is:
 * "of whom economic migrants". Their sum stands over them then. Nothing where the lines tell themselves apart.
 */
export function nameAlike(part: Headline, whole: Headline, naming: Naming, translator: Translator): string | undefined {
  const names = part.figures.map((figure) => labelPart(figure, whole.figures[0], naming, translator));
  return unique(names).length < names.length ? names[0] : undefined;
}

import { categories } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import { stages } from '#domain/stage.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Query } from '#query/query.ts';
import { sayCountryInside } from './country-words.ts';
import type { Naming } from './names.ts';
import { sayMonthOfYear } from './period-words.ts';
import { sayInside } from './say-inside.ts';

/** What is selected: corridor, years, and whatever the filters narrow; what they leave whole is said in two words. */
export function saySelection(query: Query, corridor: CorridorId, naming: Naming, translator: Translator): string {
  const chosen = sayNarrowing(query, naming, translator);
  return translator.text('reading.selection', {
    corridor: naming.corridor(corridor),
    years:
      typeof query.month === 'number'
        ? sayMonthOfYear(query.years.from, query.month, translator)
        : translator.years(query.years.from, query.years.to),
    chosen: chosen === '' ? translator.text('reading.everything') : chosen,
  });
}

/** What the filters but the years narrow; empty text where they leave everything. */
export function sayNarrowing(query: Query, naming: Naming, translator: Translator): string {
  return [sayCategories(query, translator), sayStages(query, translator), sayCountries(query, naming, translator)]
    .filter((part) => part !== '')
    .join(translator.text('reading.semicolon'));
}

function sayCategories(query: Query, translator: Translator): string {
  const chosen = categories.filter((category) => query.categories.includes(category));
  if (chosen.length === 0) return translator.text('reading.no-categories');
  if (chosen.length === categories.length) return '';
  return translator.list(chosen.map((category) => sayInside(translator.text(`category.${category}`), translator)));
}

function sayStages(query: Query, translator: Translator): string {
  const chosen = stages.filter((stage) => query.stages.includes(stage));
  if (chosen.length === 0) return translator.text('reading.no-stages');
  if (chosen.length === stages.length) return '';
  return translator.list(chosen.map((stage) => sayInside(translator.text(`stage.${stage}`), translator)));
}

function sayCountries(query: Query, naming: Naming, translator: Translator): string {
  const name = (codes: readonly string[]): string =>
    translator.list(codes.map((code) => sayCountryInside(code, naming, translator)));
  const from = query.origins.length === 0 ? '' : translator.text('reading.from-countries', { countries: name(query.origins) });
  const to =
    query.destinations.length === 0 ? '' : translator.text('reading.to-countries', { countries: name(query.destinations) });
  return [from, to].filter((part) => part !== '').join(translator.text('reading.comma'));
}

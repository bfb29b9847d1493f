import type { Translator } from '#i18n/translator.ts';
import { namesCountries } from '#query/names-countries.ts';
import type { Result } from '#query/result.ts';
import { sayTotal } from './figure-sentences.ts';
import type { Naming } from './names.ts';

/**
 * Dead and missing, at least: by IOM's incidents, or where there are none by what another source published; or that
 * none is recorded, where the filters ask for deaths on the whole corridor. Nothing where they do not: no incident
 * is of a chosen origin or destination. Of a month, also how many incidents of its year are of none.
 */
export function sayDeaths(result: Result, naming: Naming, translator: Translator): string {
  const said = sayDead(result, naming, translator);
  const withoutMonth = result.deaths.withoutMonth ?? 0;
  return withoutMonth === 0 ? said : `${said} ${translator.text('reading.deaths-without-month', { count: withoutMonth })}`.trim();
}

function sayDead(result: Result, naming: Naming, translator: Translator): string {
  const { deaths, query } = result;
  if (deaths.total !== null) {
    return translator.text(namesCountries(query) ? 'reading.deaths-whole' : 'reading.deaths', {
      deaths: translator.text('unit.deaths', { count: deaths.total }),
      incidents: translator.text('figure.incidents', { count: deaths.incidents.length }),
    });
  }
  const published = result.totals.find((total) => total.measure === 'deaths' && total.amount.kind !== 'gap');
  if (published !== undefined) {
    return translator.text('reading.total-one', { total: sayTotal(published, result, naming, translator) });
  }
  const asksForDeaths = query.stages.includes('transit') && query.categories.includes('mixed') && !namesCountries(query);
  const period = typeof query.month === 'number' ? 'month' : 'years';
  return asksForDeaths ? translator.text('reading.deaths-none', { period }) : '';
}

/** How many statistics of the view are left out because they are published by year only; nothing where whole years are shown. */
export function sayYearOnly({ yearOnly = [] }: Result, translator: Translator): string {
  return yearOnly.length === 0 ? '' : translator.text('reading.year-only', { count: yearOnly.length });
}

/** How many of the chosen category and stage pairs have no figure; pairs that do not apply are not asked of anyone. */
export function sayMissing(result: Result, translator: Translator): string {
  const { categories, stages, month } = result.query;
  // What is known at all is known of years.
  if (typeof month === 'number') return '';
  const asked = result.coverage.filter(
    (cell) => categories.includes(cell.category) && stages.includes(cell.stage) && cell.gap !== 'not-applicable',
  );
  const missing = asked.filter((cell) => cell.gap !== null).length;
  // A single pair without a figure has been said already: the view is empty or holds only a gap.
  return missing === 0 || asked.length === 1 ? '' : translator.text('reading.missing', { missing, all: asked.length });
}

import type { Measure } from '#domain/measure.ts';
import type { YearRange } from '#domain/period.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';

/** More runs than this are said as first and last year with a count. */
const mostRuns = 3;

/**
 * The years a number rests on: "2012", "2010–2014", "2006–2008, 2012"; with many holes "2006–2024 (9 of 19
 * years)", so that a hole is never hidden. Empty text for no year. The years need no order.
 */
export function sayYears(years: readonly number[], translator: Translator): string {
  const sorted = uniqueAscending(years);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const runs = findRuns(sorted);
  if (runs.length <= mostRuns) {
    return runs.map((run) => translator.years(run.from, run.to)).join(translator.text('reading.comma'));
  }
  return translator.text('figure.years-known', {
    years: translator.years(first, last),
    known: sorted.length,
    asked: last - first + 1,
  });
}

/**
 * As `sayYears`, and where years of the range have no number, how many have: "2021, 2023; 2 of 3 years have a
 * figure". A stock is of one year by its nature, so only years are said.
 */
export function sayYearsWithin(years: readonly number[], range: YearRange, measure: Measure, translator: Translator): string {
  const said = sayYears(years, translator);
  const known = unique(years).length;
  const asked = range.to - range.from + 1;
  if (measure === 'stock' || known === 0 || known >= asked) return said;
  // With many holes the count stands in the years already, unless it was counted over fewer years than asked.
  const counted = translator.text('figure.years-known', { years: translator.years(range.from, range.to), known, asked });
  if (said === counted) return said;
  const count = translator.text('figure.of-years', { known, asked });
  return `${said}${translator.text('reading.semicolon')}${count}`;
}

interface Period {
  readonly years: readonly number[];
  readonly month?: number | null | undefined;
}

/** As `sayYears`; of a number that is of one month, that month: "June 2024". */
export function sayPeriod({ years, month }: Period, translator: Translator): string {
  const [year] = years;
  return typeof month === 'number' && year !== undefined ? sayMonthOfYear(year, month, translator) : sayYears(years, translator);
}

/** "June 2024", in the words, digits and order of the language. */
export function sayMonthOfYear(year: number, month: number, { locale }: Translator): string {
  const format = monthFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  monthFormats.set(locale, format);
  return format.format(Date.UTC(year, month - 1));
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

function findRuns(sorted: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of sorted) {
    const open = runs.at(-1);
    if (open !== undefined && open.to === year - 1) open.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

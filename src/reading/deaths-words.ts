import type { Translator } from '#i18n/translator.ts';
import type { DeathCause, DeathDetails } from '#query/death-details.ts';
import type { DeathYear } from '#query/death-years.ts';
import { sayInside } from './say-inside.ts';

/** The main fact of the deaths by year: how many in all years recorded, and in which year the most. Null where none is recorded. */
export function sayDeathYears(years: readonly DeathYear[], translator: Translator): string | null {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  const total = years.reduce((sum, each) => sum + each.total, 0);
  const values = { total, years: translator.years(first.year, last.year) };
  if (first === last) return translator.text('deaths.summary-one', values);
  const most = years.reduce((largest, each) => (each.total > largest.total ? each : largest));
  return translator.text('deaths.summary', { ...values, most: most.total, mostYear: translator.year(most.year) });
}

/** One year in a line: "2019: at least 143, of whom 12 counted over weeks · part of the year". */
export function sayDeathYear(year: number, point: DeathYear | undefined, translator: Translator): string {
  if (point === undefined) return translator.text('deaths.no-record', { year: translator.year(year) });
  const said = translator.text('deaths.year', { year: translator.year(year), total: point.total });
  return [
    point.cumulative === 0 ? said : translator.text('deaths.year-cumulative', { said, cumulative: point.cumulative }),
    ...(point.isPartial ? [translator.text('trend.part-of-year')] : []),
  ].join(' · ');
}

/** How much of the dead is not known, sentence by sentence: cause, sex, children, who they were. */
export function sayDeathsUnknown(details: DeathDetails, translator: Translator): readonly string[] {
  const { total, causes, sexUnknown, women, men, children, cumulative } = details;
  if (total === 0) return [];
  const unknown = causes.find(({ cause }) => cause === 'unknown')?.total ?? 0;
  const share = (of: number): string => sayShare(of / total, translator);
  return [
    translator.text('deaths.cause-unknown', { count: unknown, share: share(unknown), total: translator.count(total) }),
    translator.text('deaths.sex', { women: translator.count(women), men: translator.count(men), share: share(sexUnknown) }),
    translator.text('deaths.children', { count: children }),
    ...(cumulative === 0 ? [] : [translator.text('deaths.cumulative', { count: cumulative })]),
    translator.text('deaths.identity'),
  ];
}

/** A cause in the atlas's words; IOM's own stand in the list of incidents. */
export function sayCause(cause: DeathCause, translator: Translator): string {
  return translator.text(cause === 'unknown' ? 'deaths.cause-unknown-name' : `deaths.cause-${cause}`);
}

/** The main fact of the deaths by cause: the one recorded most often, and its share. */
export function sayCauses({ total, causes }: DeathDetails, years: string, translator: Translator): string {
  const [first] = causes;
  if (first === undefined || first.cause === 'unknown') return translator.text('deaths.causes-unknown-all', { years });
  return translator.text('deaths.causes-summary', {
    total,
    years,
    cause: sayInside(sayCause(first.cause, translator), translator),
    share: sayShare(first.total / total, translator),
  });
}

/** To the nearest whole percent; of somebody never 0%, of not all never 100%. */
export function sayShare(share: number, translator: Translator): string {
  if (share > 0 && share < 0.005) return translator.text('deaths.share-under', { share: translator.percent(0.01) });
  if (share < 1 && share >= 0.995) return translator.text('deaths.share-over', { share: translator.percent(0.99) });
  return translator.percent(share);
}

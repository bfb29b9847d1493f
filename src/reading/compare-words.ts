import type { CatalogueNames } from '#domain/catalogue.ts';
import type { YearRange } from '#domain/period.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Difference, NoDifferenceReason } from '#query/compare-difference.ts';
import type { ComparedNumber } from '#query/compare-number.ts';
import type { ComparedPair } from '#query/compare-pairs.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { sayShare } from './deaths-words.ts';
import type { Naming } from './names.ts';
import { sayYears } from './period-words.ts';
import { sayInside } from './say-inside.ts';

/** What the two sides are called: as short as tells them apart. */
export interface SideNames {
  readonly first: string;
  readonly second: string;
}

interface Side {
  readonly corridor: string;
  readonly years: YearRange;
}

/** The years where it is one corridor, the corridors where it is one period, otherwise both. */
export function sayCompareSides(first: Side, second: Side, naming: Naming, translator: Translator): SideNames {
  const [isOneCorridor, isOnePeriod] = [first.corridor === second.corridor, isSame(first.years, second.years)];
  const say = ({ corridor, years }: Side): string => {
    const period = translator.years(years.from, years.to);
    if (isOneCorridor) return period;
    const name = naming.corridor(corridor);
    return isOnePeriod ? name : `${name}${translator.text('reading.comma')}${period}`;
  };
  return { first: say(first), second: say(second) };
}

/** What a pair counts: its series, and both where the two are not the same. */
export function sayPairTitle({ first, second }: ComparedPair, naming: Naming, translator: Translator): string {
  const titles = [first, second].map((number) => (number === null ? null : sayNumberTitle(number, naming, translator)));
  const [one = null, other = null] = titles;
  if (one === null || other === null || one === other) return one ?? other ?? '';
  return `${one} / ${other}`;
}

function sayNumberTitle({ id, series }: ComparedNumber, naming: Naming, translator: Translator): string {
  return id === 'deaths' ? translator.text('measure.deaths') : translator.list(series.map((each) => naming.series(each)));
}

/** "2024: 12,300 more than 2019 (34%).", with what must be known beside it; or why there is no difference. */
export function sayPairDifference(pair: ComparedPair, sides: SideNames, translator: Translator): string {
  const { difference, isOfOtherYears, shared } = pair;
  return [
    difference.kind === 'none'
      ? sayRefusal(pair, difference.reason, difference, sides, translator)
      : sayDifference(difference, sides, translator),
    ...(difference.kind === 'minimums' ? [translator.text('compare.minimums')] : []),
    ...(isOfOtherYears ? [translator.text('compare.other-years')] : []),
    ...(shared === 0 ? [] : [translator.text('compare.shared', { count: shared })]),
  ].join(' ');
}

/** "+12,300", "at least +400", "−3 – +5"; empty where there is no difference. */
export function saySigned(difference: Difference, translator: Translator): string {
  const signed = (value: number): string =>
    new Intl.NumberFormat(translator.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value);
  if (difference.kind === 'none') return '';
  if (difference.kind === 'range') {
    return translator.text('amount.range', { low: signed(difference.low), high: signed(difference.high) });
  }
  const said = signed(difference.value);
  // Fewer by at least so many is "−400 or less": the words say it, the column keeps the bound.
  return difference.kind === 'at-least' ? `${difference.value > 0 ? '≥' : '≤'} ${said}` : said;
}

/** "+34%", of the first number; empty where there is none to give. */
export function saySignedShare(difference: Difference, translator: Translator): string {
  if (difference.kind === 'none' || difference.kind === 'range' || difference.share === null) return '';
  const said = new Intl.NumberFormat(translator.locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  }).format(difference.share);
  return difference.kind === 'at-least' ? `${difference.share > 0 ? '≥' : '≤'} ${said}` : said;
}

/** The comparison in a few sentences: how many numbers can be held against each other, and the largest of them. */
export function sayComparison(
  pairs: readonly ComparedPair[],
  sides: SideNames,
  naming: Naming,
  translator: Translator,
): readonly string[] {
  if (pairs.length === 0) return [translator.text('compare.none')];
  const alike = pairs.filter(({ difference }) => difference.kind !== 'none');
  return [
    translator.text('compare.summary', { pairs: pairs.length, alike: alike.length }),
    ...alike.slice(0, mostSaid).map((pair) =>
      translator.text('compare.pair', {
        what: sayPairTitle(pair, naming, translator),
        first: sayNumber(pair.first, translator),
        second: sayNumber(pair.second, translator),
        firstSide: sides.first,
        secondSide: sides.second,
        difference: sayPairDifference(pair, sides, translator),
      }),
    ),
  ];
}

const mostSaid = 2;

/** The number with its unit and, where it is not of all years asked for, its years; or that there is none. */
export function sayNumber(number: ComparedNumber | null, translator: Translator): string {
  if (number === null) return translator.text('compare.no-figure');
  const { amount, unit, years, asked } = number;
  const said = sayAmountWithUnit(amount, unit, translator);
  const isOfAll = amount.kind === 'gap' || years.length === asked.to - asked.from + 1;
  return isOfAll ? said : `${said}${translator.text('reading.comma')}${sayYears(years, translator)}`;
}

/** Notes of a break in the words of its series, for the table's last column. */
export function sayBreakNotes(difference: Difference, names: Pick<CatalogueNames, 'series'>): string {
  if (difference.kind !== 'none') return '';
  return unique(difference.breaks.map(({ series, key }) => names.series[series]?.breaks[key] ?? '')).join(' ');
}

function sayDifference(difference: Exclude<Difference, { kind: 'none' }>, sides: SideNames, translator: Translator): string {
  if (difference.kind === 'range') {
    const { low, high } = difference;
    const write = new Intl.NumberFormat(translator.locale, { signDisplay: 'exceptZero' });
    return translator.text('compare.difference-range', { ...sides, low: write.format(low), high: write.format(high) });
  }
  const { value, share } = difference;
  if (value === 0) return translator.text('compare.equal', { ...sides });
  return translator.text(difference.kind === 'at-least' ? 'compare.difference-floor' : 'compare.difference', {
    ...sides,
    way: value > 0 ? 'more' : 'fewer',
    difference: translator.count(Math.abs(value)),
    known: share === null ? 'no' : 'yes',
    share: share === null ? '' : sayShare(Math.abs(share), translator),
  });
}

function sayRefusal(
  { first, second }: ComparedPair,
  reason: NoDifferenceReason,
  { breaks }: Extract<Difference, { kind: 'none' }>,
  sides: SideNames,
  translator: Translator,
): string {
  switch (reason) {
    case 'no-number': {
      const lacking = [hasNone(first) ? [sides.first] : [], hasNone(second) ? [sides.second] : []].flat();
      return translator.text('compare.no-number', { sides: translator.list(lacking) });
    }
    case 'other-measure':
      return translator.text('compare.other-measure', {
        first: first === null ? '' : sayInside(translator.text(`measure.${first.measure}`), translator),
        second: second === null ? '' : sayInside(translator.text(`measure.${second.measure}`), translator),
      });
    case 'other-unit':
      return translator.text('compare.other-unit', {
        first: first === null ? '' : translator.text(`unit.${first.unit}-name`),
        second: second === null ? '' : translator.text(`unit.${second.unit}-name`),
      });
    case 'other-length':
      return translator.text('compare.other-length', { first: first?.years.length ?? 0, second: second?.years.length ?? 0 });
    case 'break':
      return translator.text('compare.break', {
        years: translator.list(uniqueAscending(breaks.map(({ year }) => year)).map(translator.year)),
      });
    case 'partial':
      return translator.text('compare.part-year');
    case 'other-series':
    case 'other-publisher':
    case 'cannot-tell':
      break;
  }
  return translator.text(`compare.${reason}`);
}

function hasNone(number: ComparedNumber | null): boolean {
  return number === null || number.amount.kind === 'gap';
}

function isSame(one: YearRange, other: YearRange): boolean {
  return one.from === other.from && one.to === other.to;
}

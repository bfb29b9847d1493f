import type { Translator } from '#i18n/translator.ts';
import { hasNumber } from '#query/amount.ts';
import type { CountedFlows, WorldRefusal, WorldResult } from '#query/world/world-result.ts';
import { sayAmount, sayAmountWithUnit } from './amount-words.ts';
import { sayCountryInside } from './country-words.ts';
import { labelFlow } from './flow-words.ts';
import type { Naming } from './names.ts';
import { sayYears } from './period-words.ts';

/** What a world view is of: "Refugees, 2022: from the Sudan". */
export function sayWorldSelection({ series, query, years }: WorldResult, naming: Naming, translator: Translator): string {
  const asked = translator.years(query.years.from, query.years.to);
  const selection = { series: naming.series(series.id), years: years.length === 0 ? asked : sayYears(years, translator) };
  if (query.country === null) return translator.text('world.view-all', selection);
  const country = sayCountryInside(query.country, naming, translator);
  return translator.text(`world.view-${query.way}`, { ...selection, country });
}

/**
 * What is on the map and what is not, always both: the largest flows and their share of everyone counted, the smaller ones,
 * those without a place, those that stay where they begin, and pairs without a number. Empty where nothing is shown at all.
 */
export function readDrawn(result: WorldResult, naming: Naming, translator: Translator): readonly string[] {
  if (result.years.length === 0) return [];
  const { smaller, unplaced, within, gaps, query } = result;
  return [
    sayDrawn(result, translator),
    smaller.flows === 0 ? '' : sayCounted('world.smaller', smaller, result, translator),
    unplaced.flows === 0 ? '' : sayCounted('world.unplaced', unplaced, result, translator),
    within.flows === 0 ? '' : sayCounted(`world.within-${query.grouping}`, within, result, translator),
    gaps === 0 ? '' : translator.text('world.gaps', { count: gaps }),
    sayLargest(result, naming, translator),
  ].filter((sentence) => sentence !== '');
}

function sayDrawn(result: WorldResult, translator: Translator): string {
  const { flows, smaller, total, series } = result;
  const drawn = flows.length;
  const all = drawn + smaller.flows;
  if (drawn === 0) return translator.text('world.drawn-none');
  const share = drawnShare(result);
  const key = smaller.flows === 0 ? 'world.drawn-all' : 'world.drawn';
  if (share === null || total === null) return translator.text('world.drawn-unadded', { drawn, all });
  const amount = sayAmountWithUnit(total, series.unit, translator);
  return translator.text(key, {
    drawn,
    all,
    share: sayShare(share, smaller.flows + result.unplaced.flows === 0, translator),
    amount,
  });
}

/** What the drawn flows are of everyone counted, between 0 and 1; null where the series may not be added up. */
export function drawnShare({ smaller, unplaced }: WorldResult): number | null {
  return smaller.share === null || unplaced.share === null ? null : 1 - smaller.share - unplaced.share;
}

function sayCounted(
  key: 'world.smaller' | 'world.unplaced' | 'world.within-country' | 'world.within-region',
  { flows, amount, share }: CountedFlows,
  { series }: WorldResult,
  translator: Translator,
): string {
  const said = hasNumber(amount) ? sayAmountWithUnit(amount, series.unit, translator) : '';
  const size =
    said === '' || share === null
      ? said
      : translator.text('world.size', { amount: said, share: sayShare(share, false, translator) });
  return translator.text(key, { count: flows, size, known: size === '' ? 'no' : 'yes' });
}

/** A share in whole percent; one that is not everything is never said to be 100 %, nor one that is something 0 %. */
function sayShare(share: number, isWhole: boolean, translator: Translator): string {
  if (!isWhole && share > 0.99 && share < 1) return translator.text('world.share-above', { share: translator.percent(0.99) });
  if (share > 0 && share < 0.01) return translator.text('world.share-below', { share: translator.percent(0.01) });
  return translator.percent(share);
}

function sayLargest({ flows, series }: WorldResult, naming: Naming, translator: Translator): string {
  const [largest] = flows;
  if (largest === undefined) return '';
  return translator.text('reading.largest', {
    figure: labelFlow(largest, series, naming, translator),
    amount: sayAmount(largest.amount, translator),
    source: translator.list(largest.sources.map((source) => naming.publisher(source))),
  });
}

/** Why the view is not what was asked for, in one sentence. */
export function sayWorldRefusal(refusal: WorldRefusal, { query }: WorldResult, translator: Translator): string {
  const asked = translator.years(query.years.from, query.years.to);
  if (refusal.code === 'one-year') {
    return translator.text(`world.one-year-${refusal.reason}`, { asked, year: translator.year(refusal.year) });
  }
  if (refusal.code === 'not-addable') {
    return translator.text(`world.not-addable-${refusal.what}`, { dimension: refusal.dimension ?? 'other' });
  }
  const near = [refusal.before, refusal.after].flatMap((year) => (year === null ? [] : [translator.year(year)]));
  return translator.text('world.other-year', { asked, near: translator.list(near) });
}

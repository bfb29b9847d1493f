import { uniqueAscending } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Change } from '#query/change.ts';

/** A share of fewer than this says more than the number does. */
const fewest = 50;
/** From three times as many on, how many times says more than a percentage. */
const many = 2;

/**
 * The change in a sentence: "From 2014 to 2024: 12,300 more (34%)."; of two minimums that it is one of what was counted; or why none is
 * given. Null where there is nothing to compare at all.
 */
export function sayChange(change: Change, baseYear: number | null, translator: Translator): string | null {
  return change.kind === 'change' ? sayDifference(change, translator) : sayNoChange(change, baseYear, translator);
}

function sayDifference(
  { from, to, difference, share, isOfMinimums }: Extract<Change, { kind: 'change' }>,
  translator: Translator,
): string {
  const between = { year: translator.year(from.at), latest: translator.year(to.at) };
  const values = { ...between, difference: translator.count(Math.abs(difference)) };
  const isRise = difference > 0;
  const before = from.amount.kind === 'exact' || from.amount.kind === 'at-least' ? from.amount.value : 0;
  const hasShare = share !== null && before >= fewest && Math.abs(share) >= 0.005;
  const said =
    difference === 0
      ? translator.text('change.same', between)
      : hasShare && share >= many
        ? translator.text('change.rise-times', { ...values, times: translator.rounded(1 + share) })
        : hasShare
          ? translator.text(isRise ? 'change.rise-share' : 'change.fall-share', {
              ...values,
              share: translator.percent(Math.abs(share)),
            })
          : translator.text(isRise ? 'change.rise' : 'change.fall', values);
  return isOfMinimums ? `${said} ${translator.text('change.minimums')}` : said;
}

function sayNoChange(
  { reason, from, to, breaks }: Extract<Change, { kind: 'none' }>,
  baseYear: number | null,
  translator: Translator,
): string | null {
  if (reason === 'no-latest') return null;
  if (reason === 'no-earlier') return translator.text('change.no-earlier');
  const year = translator.year(from?.at ?? baseYear ?? 0);
  if (reason === 'not-before') return translator.text('change.not-before', { year, latest: translator.year(to?.at ?? 0) });
  if (reason !== 'break') return translator.text(`change.${reason}`, { year });
  const years = uniqueAscending(breaks.map((each) => each.year)).map((each) => translator.year(each));
  return translator.text('change.break', { year, years: translator.list(years) });
}

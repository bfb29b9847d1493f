import type { Translator } from '#i18n/translator.ts';
import type { Division, Group } from '#query/breakdown.ts';
import type { MessageKey } from '#i18n/message-key.ts';

const words: Readonly<Record<string, MessageKey>> = {
  female: 'breakdown.female',
  male: 'breakdown.male',
  other: 'breakdown.other-sex',
  child: 'breakdown.child',
  adult: 'breakdown.adult',
};

/** A group of people by sex or age: "Women and girls", "5–11 years", "60 years and over". */
export function sayGroup({ id }: Pick<Group, 'id'>, translator: Translator): string {
  const word = words[id];
  if (word !== undefined) return translator.text(word);
  const [from = '', to] = id.replace('+', '').split('-');
  return to === undefined
    ? translator.text('breakdown.age-over', { from: translator.count(Number(from)) })
    : translator.text('breakdown.age-range', { from: translator.count(Number(from)), to: translator.count(Number(to)) });
}

/**
 * Of how many people the group is known; that the parts are more than the total, where they are. Null where it cannot be
 * said: ranges, people of other origins among them, or one group alone, which divides nobody.
 */
export function sayKnown({ known, whole, groups }: Division, translator: Translator): string | null {
  if (known === null || whole === null || whole === 0 || groups.length < 2) return null;
  if (known > whole) return translator.text('breakdown.more-than-total', { known, whole });
  if (known === whole) return translator.text('breakdown.known-all', { whole });
  return translator.text('breakdown.known', { known, whole, share: translator.percent(known / whole) });
}

/** "January", in the viewer's language; 1 is January. */
export function sayMonth(month: number, translator: Translator): string {
  return new Intl.DateTimeFormat(translator.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
}

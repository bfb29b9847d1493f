import type { Translator } from '#i18n/translator.ts';
import { findAgeSexShares } from '#query/age-sex-shares.ts';
import type { AgeSex } from '#query/age-sex.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { sayGroup } from './breakdown-words.ts';
import { sayShare } from './deaths-words.ts';
import type { Naming } from './names.ts';
import { sayYears } from './period-words.ts';

/** "Refugees hosted, 2024": the number that is divided, in the years that are. */
export function sayAgeSexTitle({ total, years }: AgeSex, naming: Naming, translator: Translator): string {
  const series = total.series.map((id) => naming.series(id)).join(' + ');
  return `${series}${translator.text('reading.comma')}${sayYears(years, translator)}`;
}

/** Who they are in a sentence: women and girls, and people under 18, each among those of whom it is known. */
export function sayAgeSex(divided: AgeSex, translator: Translator): string {
  const { women, children } = findAgeSexShares(divided);
  const shares = {
    women: women === null ? '' : sayShare(women, translator),
    children: children === null ? '' : sayShare(children, translator),
  };
  if (women !== null && children !== null) return translator.text('ages.main-both', shares);
  if (women !== null) return translator.text('ages.main-sex', shares);
  if (children !== null) return translator.text('ages.main-age', shares);
  const groups = [...divided.sexes, ...divided.ages];
  const [only] = groups;
  if (groups.length !== 1 || only === undefined) return translator.text('ages.main-table');
  return translator.text('ages.main-one', {
    group: sayGroup(only, translator),
    amount: sayAmountWithUnit(only.amount, divided.total.unit, translator),
  });
}

/** Of how many people sex, age and both are known; that people of all origins are divided; nothing where it cannot be said. */
export function sayAgeSexKnown(divided: AgeSex, translator: Translator): readonly string[] {
  const { known, whole, isOfAllOrigins } = divided;
  if (isOfAllOrigins) return [translator.text('ages.all-origins')];
  if (whole === null || whole === 0) return [];
  const sex = divided.sexes.length > 1 ? known.sex : null;
  const age = divided.ages.length > 1 ? known.age : null;
  // One sentence where all are said of the same people; both apart only where it is another number again.
  const isOne = sex !== null && sex === age && sex === known.both;
  const told = [
    { of: 'sex', count: isOne ? null : sex },
    { of: 'age', count: isOne ? null : age },
    { of: 'both', count: !isOne && (known.both === sex || known.both === age) ? null : known.both },
  ] as const;
  return told.flatMap(({ of, count }) => {
    if (count === null) return [];
    const values = { of, known: count, whole };
    if (count > whole) return [translator.text('ages.more-than-whole', values)];
    if (count === whole) return [translator.text('ages.known-all', values)];
    return [translator.text('ages.known', { ...values, share: sayShare(count / whole, translator) })];
  });
}

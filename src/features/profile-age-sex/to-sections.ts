import type { AgeSexSection, BarInput } from '#charts/age-sex/layout.ts';
import type { Translator } from '#i18n/translator.ts';
import { groupBy } from '#lib/group-by.ts';
import type { AgeSex } from '#query/age-sex.ts';
import type { Amount } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayGroup } from '#reading/breakdown-words.ts';

/** The pictures of one number: by sex, then women and men by age where both are published, otherwise by age alone. */
export function toSections({ sexes, ages, cells }: AgeSex, translator: Translator): readonly AgeSexSection[] {
  const toRow = (kind: string) => (group: { readonly id: string; readonly amount: Amount }) => ({
    id: group.id,
    label: sayGroup(group, translator),
    bar: toBar(`${kind} ${group.id}`, group.amount, translator),
  });
  const sections: AgeSexSection[] = [];
  if (sexes.length > 0)
    sections.push({ kind: 'bars', id: 'sex', title: translator.text('breakdown.by-sex'), rows: sexes.map(toRow('sex')) });
  if (cells.length > 0) {
    const byAge = [...groupBy(cells, ({ age }) => age)];
    sections.push({
      kind: 'pyramid',
      id: 'sex-and-age',
      title: translator.text('ages.by-sex-and-age'),
      sides: [sayGroup({ id: 'female' }, translator), sayGroup({ id: 'male' }, translator)],
      rows: byAge.map(([age, members]) => {
        const of = (sex: string): BarInput | null => {
          const cell = members.find((each) => each.sex === sex);
          return cell === undefined ? null : toBar(`${age} ${sex}`, cell.amount, translator);
        };
        return { id: age, label: sayGroup({ id: age }, translator), bars: [of('female'), of('male')] };
      }),
    });
  } else if (ages.length > 0)
    sections.push({ kind: 'bars', id: 'age', title: translator.text('breakdown.by-age'), rows: ages.map(toRow('age')) });
  return sections;
}

function toBar(id: string, amount: Amount, translator: Translator): BarInput {
  const written = sayAmount(amount, translator);
  if (amount.kind === 'gap') return { id, low: 0, high: 0, isMinimum: false, written };
  if (amount.kind === 'range') return { id, low: amount.low, high: amount.high, isMinimum: false, written };
  return { id, low: amount.value, high: amount.value, isMinimum: amount.kind === 'at-least', written };
}

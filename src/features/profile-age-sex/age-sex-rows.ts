import type { Translator } from '#i18n/translator.ts';
import type { CsvCell } from '#lib/format-csv.ts';
import { middleOf } from '#query/amount.ts';
import type { AgeSex } from '#query/age-sex.ts';
import type { Amount } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayGroup } from '#reading/breakdown-words.ts';
import { sayShare } from '#reading/deaths-words.ts';
import type { ChartColumn } from '#ui/chart-table.tsx';

/** One group of people; a null sex or age is not told apart in it. */
export interface AgeSexRow {
  readonly id: string;
  readonly sex: string | null;
  readonly age: string | null;
  readonly amount: Amount;
  /** Among those told apart in the same way; null where it cannot be said. */
  readonly share: number | null;
}

/** Every number of the picture: by sex, by age, by both. */
export function listAgeSexRows({ sexes, ages, cells, known }: AgeSex): readonly AgeSexRow[] {
  return [
    ...sexes.map(({ id, amount }) => toRow(id, null, amount, sexes.length < 2 ? null : known.sex)),
    ...ages.map(({ id, amount }) => toRow(null, id, amount, ages.length < 2 ? null : known.age)),
    ...cells.map(({ sex, age, amount }) => toRow(sex, age, amount, known.both)),
  ];
}

function toRow(sex: string | null, age: string | null, amount: Amount, whole: number | null): AgeSexRow {
  const middle = middleOf(amount);
  const share = whole === null || whole === 0 || middle === null ? null : middle / whole;
  return { id: `${sex ?? '-'}|${age ?? '-'}`, sex, age, amount, share };
}

/** Sex, age, number, share. */
export function ageSexColumns(translator: Translator): readonly ChartColumn<AgeSexRow>[] {
  const saySex = ({ sex }: AgeSexRow) => (sex === null ? translator.text('ages.all-sexes') : sayGroup({ id: sex }, translator));
  const sayAge = ({ age }: AgeSexRow) => (age === null ? translator.text('ages.all-ages') : sayGroup({ id: age }, translator));
  return [
    { id: 'sex', header: translator.text('ages.sex'), isRowHeader: true, sortBy: saySex, cell: saySex },
    { id: 'age', header: translator.text('ages.age'), sortBy: sayAge, cell: sayAge },
    {
      id: 'amount',
      header: translator.text('ages.amount'),
      isNumber: true,
      sortBy: ({ amount }) => middleOf(amount),
      cell: ({ amount }) => sayAmount(amount, translator),
      write: ({ amount }) => writeAmount(amount, translator),
    },
    {
      id: 'share',
      header: translator.text('ages.share'),
      isNumber: true,
      sortBy: ({ share }) => share,
      cell: ({ share }) => (share === null ? '' : sayShare(share, translator)),
    },
  ];
}

/** A plain number where there is one, so that a spreadsheet can read it; otherwise the words. */
function writeAmount(amount: Amount, translator: Translator): CsvCell {
  return amount.kind === 'exact' ? amount.value : sayAmount(amount, translator);
}

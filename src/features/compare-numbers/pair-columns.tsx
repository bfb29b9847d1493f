import type { CatalogueNames } from '#domain/catalogue.ts';
import type { CsvCell } from '#lib/format-csv.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { ComparedNumber } from '#query/compare-number.ts';
import type { ComparedPair } from '#query/compare-pairs.ts';
import { sayAmount } from '#reading/amount-words.ts';
import {
  sayBreakNotes,
  sayPairDifference,
  sayPairTitle,
  saySigned,
  saySignedShare,
  type SideNames,
} from '#reading/compare-words.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';
import type { ChartColumn } from '#ui/chart-table.tsx';
import { NumberButton } from '#ui/number-button.tsx';

interface PairColumnsInput {
  readonly sides: SideNames;
  readonly names: CatalogueNames;
  readonly naming: Naming;
  readonly translator: Translator;
  /** Leads to the number's evidence on its own page. */
  readonly onOpen: (side: 'first' | 'second', number: ComparedNumber) => void;
}

/** What is counted, both numbers with their years, the signed difference, its percentage, what to know, who says so. */
export function pairColumns({
  sides,
  names,
  naming,
  translator,
  onOpen,
}: PairColumnsInput): readonly ChartColumn<ComparedPair>[] {
  const ofSide = (side: 'first' | 'second'): readonly ChartColumn<ComparedPair>[] => [
    {
      id: `${side}-value`,
      header: translator.text('compare.value-of', { side: sides[side] }),
      isNumber: true,
      sortBy: (pair) => (pair[side] === null ? null : middleOf(pair[side].amount)),
      cell: (pair) => {
        const number = pair[side];
        if (number === null) return translator.text('compare.no-figure');
        const amount = sayAmount(number.amount, translator);
        if (number.amount.kind === 'gap') return amount;
        const figure = `${sayPairTitle(pair, naming, translator)}${translator.text('reading.comma')}${sides[side]}`;
        return (
          <NumberButton label={translator.text('figure.open-evidence', { figure, amount })} onPress={() => onOpen(side, number)}>
            {amount}
          </NumberButton>
        );
      },
      write: (pair) => writeNumber(pair[side], translator),
    },
    word(`${side}-years`, translator.text('compare.years-of', { side: sides[side] }), (pair) =>
      sayYears(pair[side]?.years ?? [], translator),
    ),
  ];
  return [
    {
      ...word('what', translator.text('compare.what'), (pair) => sayPairTitle(pair, naming, translator)),
      isRowHeader: true,
    },
    word('stage', translator.text('compare.stage'), (pair) => translator.text(`stage.${stageOf(pair)}`)),
    word('unit', translator.text('compare.unit'), ({ first, second }) => sayUnits(first, second, translator)),
    ...ofSide('first'),
    ...ofSide('second'),
    {
      id: 'difference',
      header: translator.text('compare.signed'),
      isNumber: true,
      sortBy: ({ difference }) => ('value' in difference ? difference.value : null),
      cell: ({ difference }) => saySigned(difference, translator),
      write: ({ difference }) =>
        difference.kind === 'exact' || difference.kind === 'minimums' ? difference.value : saySigned(difference, translator),
    },
    {
      id: 'percent',
      header: translator.text('compare.percent'),
      isNumber: true,
      sortBy: ({ difference }) => ('share' in difference ? difference.share : null),
      cell: ({ difference }) => saySignedShare(difference, translator),
      write: ({ difference }) => saySignedShare(difference, translator),
    },
    word('note', translator.text('compare.note'), (pair) =>
      [sayPairDifference(pair, sides, translator), sayBreakNotes(pair.difference, names)].filter((note) => note !== '').join(' '),
    ),
    word('publisher', translator.text('compare.publisher'), ({ first, second }) =>
      sayPublishers({ sources: [...(first?.sources ?? []), ...(second?.sources ?? [])] }, naming, translator),
    ),
  ];
}

function word(id: string, header: string, say: (pair: ComparedPair) => string): ChartColumn<ComparedPair> {
  return { id, header, sortBy: say, cell: say };
}

function stageOf({ first, second }: ComparedPair): ComparedNumber['stage'] {
  return (first ?? second)?.stage ?? 'transit';
}

function sayUnits(first: ComparedNumber | null, second: ComparedNumber | null, translator: Translator): string {
  const units = [first, second].flatMap((number) => (number === null ? [] : [translator.text(`unit.${number.unit}-name`)]));
  return [...new Set(units)].join(' / ');
}

/** A plain number where there is one; a minimum or a range keeps its words, so that nobody reads it as exact. */
function writeNumber(number: ComparedNumber | null, translator: Translator): CsvCell {
  if (number === null || number.amount.kind === 'gap') return null;
  return number.amount.kind === 'exact' ? number.amount.value : sayAmount(number.amount, translator);
}

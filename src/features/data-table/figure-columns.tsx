import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure, sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayPeriod } from '#reading/period-words.ts';
import type { TableColumn } from '#ui/data-table.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { wordColumn } from '#ui/word-column.ts';

/** The columns of the figures: who, at which stage, from where to where, when, how many, of what, how firm, by whom. */
export function figureColumns(
  naming: Naming,
  translator: Translator,
  openEvidence: (figure: Figure) => void,
): readonly TableColumn<Figure>[] {
  const country = (code: string | null) => (code === null ? translator.text('table.other-countries') : naming.country(code));
  const placeTo = ({ destination, place }: Figure) =>
    destination === null && place !== null ? naming.place(place) : country(destination);
  return [
    {
      ...wordColumn('category', translator.text('table.category'), ({ category }) => translator.text(`category.${category}`)),
      isRowHeader: true,
    },
    wordColumn('stage', translator.text('table.stage'), ({ stage }) => translator.text(`stage.${stage}`)),
    wordColumn('from', translator.text('table.from'), ({ origin }) => country(origin)),
    wordColumn('to', translator.text('table.to'), placeTo),
    {
      id: 'period',
      header: translator.text('table.period'),
      sortBy: ({ years }) => years.at(-1) ?? null,
      cell: (figure) => sayPeriod(figure, translator),
    },
    {
      id: 'value',
      header: translator.text('table.value'),
      isNumber: true,
      sortBy: ({ amount }) => middleOf(amount),
      cell: (figure) => (
        <NumberButton
          label={translator.text('figure.open-evidence', {
            figure: labelFigure(figure, naming, translator),
            amount: sayAmount(figure.amount, translator),
          })}
          onPress={() => openEvidence(figure)}
        >
          {sayAmount(figure.amount, translator)}
        </NumberButton>
      ),
    },
    wordColumn('unit', translator.text('table.unit'), ({ unit }) => translator.text(`unit.${unit}-name`)),
    wordColumn('quality', translator.text('table.quality'), ({ quality }) => translator.text(`quality.${quality}`)),
    wordColumn('source', translator.text('table.source'), (figure) => sayPublishers(figure, naming, translator)),
  ];
}

import { middleOf } from '#query/amount.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure, sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { DataTable, type TableColumn } from '#ui/data-table.tsx';
import { NumberButton } from '#ui/number-button.tsx';

interface FigureTableProps {
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** Every figure of the view; its value opens its evidence. */
export function FigureTable({ corridor, naming }: FigureTableProps) {
  const translator = useTranslator();
  const { change } = useView();
  const { result, query, dataset } = corridor;
  const view = `${naming.corridor(dataset.corridor.id)}, ${translator.years(query.years.from, query.years.to)}`;
  const word = (id: string, header: string, say: (figure: Figure) => string): TableColumn<Figure> => ({
    id,
    header,
    sortBy: say,
    cell: say,
  });
  const country = (code: string | null) => (code === null ? translator.text('table.other-countries') : naming.country(code));
  const toPlace = ({ destination, place }: Figure) =>
    destination === null && place !== null ? naming.place(place) : country(destination);
  const columns: readonly TableColumn<Figure>[] = [
    {
      id: 'category',
      header: translator.text('table.category'),
      isRowHeader: true,
      sortBy: (figure) => translator.text(`category.${figure.category}`),
      cell: (figure) => translator.text(`category.${figure.category}`),
    },
    word('stage', translator.text('table.stage'), (figure) => translator.text(`stage.${figure.stage}`)),
    word('from', translator.text('table.from'), (figure) => country(figure.origin)),
    word('to', translator.text('table.to'), toPlace),
    {
      id: 'period',
      header: translator.text('table.period'),
      sortBy: (figure) => figure.years.at(-1) ?? null,
      cell: (figure) => sayYears(figure.years, translator),
    },
    {
      id: 'value',
      header: translator.text('table.value'),
      isNumber: true,
      sortBy: (figure) => middleOf(figure.amount),
      cell: (figure) => (
        <NumberButton
          label={translator.text('figure.open-evidence', {
            figure: labelFigure(figure, naming, translator),
            amount: sayAmount(figure.amount, translator),
          })}
          onPress={() => change({ evidence: figure.id })}
        >
          {sayAmount(figure.amount, translator)}
        </NumberButton>
      ),
    },
    word('unit', translator.text('table.unit'), (figure) => translator.text(`unit.${figure.unit}-name`)),
    word('measure', translator.text('table.measure'), (figure) => translator.text(`measure.${figure.measure}`)),
    word('quality', translator.text('table.quality'), (figure) => translator.text(`quality.${figure.quality}`)),
    word('source', translator.text('table.source'), (figure) => sayPublishers(figure, naming, translator)),
  ];
  return (
    <DataTable
      caption={translator.text('table.caption', { view })}
      columns={columns}
      rows={result.figures}
      rowId={(figure) => figure.id}
      language={translator.locale}
      shown={40}
      moreLabel={translator.text('app.show-all', { count: result.figures.length })}
    />
  );
}

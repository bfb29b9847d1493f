import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { WorldFlow, WorldResult } from '#query/world/world-result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { codeOfEnd, isGrouped, labelFlow } from '#reading/flow-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';
import type { TableColumn } from '#ui/data-table.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { wordColumn } from '#ui/word-column.ts';

interface FlowColumns {
  readonly result: WorldResult;
  readonly naming: Naming;
  readonly translator: Translator;
  readonly onOpen: (flow: string) => void;
  /** A flow under pointer or focus, or none. */
  readonly onPoint: (flow: string | null) => void;
}

/** From where to where, when, how many, of groups how many pairs, how firm, by whom. */
export function flowColumns({ result, naming, translator, onOpen, onPoint }: FlowColumns): readonly TableColumn<WorldFlow>[] {
  const { series, flows } = result;
  const pairs: TableColumn<WorldFlow> = {
    id: 'pairs',
    header: translator.text('world.group-of'),
    sortBy: (flow) => flow.pairs,
    cell: (flow) => translator.text('world.pairs-short', { pairs: flow.pairs }),
  };
  return [
    {
      ...wordColumn('from', translator.text('table.from'), ({ origin }) => naming.country(codeOfEnd(origin))),
      isRowHeader: true,
    },
    wordColumn('to', translator.text('table.to'), ({ destination }) => naming.country(codeOfEnd(destination))),
    {
      id: 'value',
      header: translator.text('table.value'),
      isNumber: true,
      sortBy: ({ amount }) => middleOf(amount),
      cell: (flow) => {
        const amount = sayAmount(flow.amount, translator);
        const figure = labelFlow(flow, series, naming, translator);
        return (
          <NumberButton
            label={translator.text('figure.open-evidence', { figure, amount })}
            onPress={() => onOpen(flow.id)}
            onPoint={(isPointed) => onPoint(isPointed ? flow.id : null)}
          >
            {amount}
          </NumberButton>
        );
      },
    },
    wordColumn('unit', translator.text('table.unit'), () => translator.text(`unit.${series.unit}-name`)),
    {
      id: 'period',
      header: translator.text('table.period'),
      sortBy: ({ years }) => years.at(-1) ?? null,
      cell: ({ years }) => sayYears(years, translator),
    },
    ...(flows.some(isGrouped) ? [pairs] : []),
    wordColumn('quality', translator.text('table.quality'), ({ quality }) => translator.text(`quality.${quality}`)),
    wordColumn('source', translator.text('table.source'), ({ sources }) =>
      translator.list(sources.map((source) => naming.publisher(source))),
    ),
  ];
}

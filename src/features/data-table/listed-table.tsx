import type { ListedFact } from '#domain/listed-fact.ts';
import { sayListedAmount, sayListedPeriod, sayListedPlaces } from '#reading/listed-fact-words.ts';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable, type TableColumn } from '#ui/data-table.tsx';
import { ExternalLink } from '#ui/external-link.tsx';

interface ListedTableProps {
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** Published figures that cannot be drawn beside the others, each with the reason. */
export function ListedTable({ corridor, naming }: ListedTableProps) {
  const translator = useTranslator();
  const { result, dataset } = corridor;
  const pages = new Map(dataset.catalogue.sources.map((source) => [source.id, source.page]));
  const word = (id: string, header: string, say: (fact: ListedFact) => string): TableColumn<ListedFact> => ({
    id,
    header,
    sortBy: say,
    cell: say,
  });
  const columns: readonly TableColumn<ListedFact>[] = [
    {
      ...word('category', translator.text('table.category'), (fact) => translator.text(`category.${fact.category}`)),
      isRowHeader: true,
    },
    word('stage', translator.text('table.stage'), (fact) => translator.text(`stage.${fact.stage}`)),
    word('from', translator.text('table.from'), (fact) => sayListedPlaces(fact.from, naming, translator)),
    word('to', translator.text('table.to'), (fact) => sayListedPlaces(fact.to, naming, translator)),
    {
      ...word('period', translator.text('table.period'), (fact) => sayListedPeriod(fact.period, translator)),
      sortBy: (fact) => fact.period,
    },
    {
      id: 'value',
      header: translator.text('table.value'),
      isNumber: true,
      sortBy: (fact) => fact.value ?? fact.low,
      cell: (fact) => sayListedAmount(fact, translator),
    },
    word('reason', translator.text('table.reason'), (fact) => translator.text(`listed.${fact.reason}`)),
    {
      id: 'source',
      header: translator.text('table.source'),
      sortBy: (fact) => naming.publisher(fact.source),
      cell: (fact) => (
        <ExternalLink href={fact.page ?? pages.get(fact.source) ?? ''}>{naming.publisher(fact.source)}</ExternalLink>
      ),
    },
  ];
  return (
    <DataTable
      caption={translator.text('table.listed-caption')}
      columns={columns}
      rows={result.listedFacts}
      rowId={(fact) => JSON.stringify(fact)}
      language={translator.locale}
      shown={40}
      moreLabel={translator.text('app.show-all', { count: result.listedFacts.length })}
    />
  );
}

import type { ListedFact } from '#domain/listed-fact.ts';
import type { Source } from '#domain/source.ts';
import type { Translator } from '#i18n/translator.ts';
import { sayListedAmount, sayListedPeriod, sayListedPlaces } from '#reading/listed-fact-words.ts';
import type { Naming } from '#reading/names.ts';
import type { TableColumn } from '#ui/data-table.tsx';
import { ExternalLink } from '#ui/external-link.tsx';
import { wordColumn } from '#ui/word-column.ts';

/** The columns of what is published but not drawn, with the reason and the way to its source. */
export function listedColumns(
  naming: Naming,
  translator: Translator,
  sources: readonly Source[],
): readonly TableColumn<ListedFact>[] {
  const pages = new Map(sources.map((source) => [source.id, source.page]));
  return [
    {
      ...wordColumn('category', translator.text('table.category'), ({ category }) => translator.text(`category.${category}`)),
      isRowHeader: true,
    },
    wordColumn('stage', translator.text('table.stage'), ({ stage }) => translator.text(`stage.${stage}`)),
    wordColumn('from', translator.text('table.from'), ({ from }) => sayListedPlaces(from, naming, translator)),
    wordColumn('to', translator.text('table.to'), ({ to }) => sayListedPlaces(to, naming, translator)),
    wordColumn('period', translator.text('table.period'), ({ period }) => sayListedPeriod(period, translator)),
    {
      id: 'value',
      header: translator.text('table.value'),
      isNumber: true,
      sortBy: ({ value, low }) => value ?? low,
      cell: (fact) => sayListedAmount(fact, translator),
    },
    wordColumn('reason', translator.text('table.reason'), ({ reason }) => translator.text(`listed.${reason}`)),
    {
      id: 'source',
      header: translator.text('table.source'),
      sortBy: ({ source }) => naming.publisher(source),
      cell: ({ source, page }) => <ExternalLink href={page ?? pages.get(source) ?? ''}>{naming.publisher(source)}</ExternalLink>,
    },
  ];
}

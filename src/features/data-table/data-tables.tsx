import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { createNaming } from '#reading/names.ts';
import { DownloadView } from './download-view.tsx';
import { FigureTable } from './figure-table.tsx';
import { ListedTable } from './listed-table.tsx';
import './data-tables.css';

/** The same view as tables: the figures, and what is published but not drawn. */
export function DataTables({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { result, dataset, names } = corridor;
  const naming = createNaming(names, dataset.catalogue.sources);
  return (
    <section className="data-tables" aria-labelledby="data-tables-heading">
      <h2 id="data-tables-heading">{translator.text('table.heading')}</h2>
      <DownloadView corridor={corridor} naming={naming} />
      {result.figures.length === 0 ? (
        <p>{translator.text('table.empty')}</p>
      ) : (
        <FigureTable corridor={corridor} naming={naming} />
      )}
      {result.listedFacts.length === 0 ? null : (
        <>
          <h3>{translator.text('table.listed-heading')}</h3>
          <ListedTable corridor={corridor} naming={naming} />
        </>
      )}
    </section>
  );
}

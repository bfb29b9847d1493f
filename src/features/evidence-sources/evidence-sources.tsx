import type { AccountFacts } from '#state/use-account.ts';
import { useFragment } from '#state/use-fragment.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedRecord } from '#ui/folded-record.tsx';
import { sortSources } from './account-sources.ts';
import { CitedPages } from './cited-pages.tsx';
import { DataSetPart } from './data-set.tsx';
import { RowsAccount } from './rows-account.tsx';
import { SourceFiles } from './source-files.tsx';
import './evidence-sources.css';

/** Every publication a figure comes from, its terms, and what became of each of its rows. */
export function EvidenceSources({ facts }: { readonly facts: AccountFacts }) {
  const translator = useTranslator();
  const fragment = useFragment();
  const { account, words } = facts;
  const { dataSets, pages, pageImports, other } = sortSources(account, translator.language);
  const count = (status: (typeof account.sources)[number]['licenceStatus']) =>
    account.sources.filter(({ licenceStatus }) => licenceStatus === status).length;
  return (
    <>
      <p>
        {translator.text('account.licences', {
          open: count('open'),
          unstated: count('official-statistics-terms-not-stated'),
          facts: count('facts'),
        })}
      </p>
      <section aria-labelledby="data-sets">
        <h3 id="data-sets">{translator.text('account.data-sets', { count: dataSets.length })}</h3>
        {dataSets.map((dataSet) => (
          <FoldedRecord
            key={dataSet.source.id}
            id={`source-${dataSet.source.id}`}
            title={
              <>
                <bdi>{dataSet.source.publisher}</bdi>
                <br />
                <bdi className="source-title">{dataSet.source.title}</bdi>
              </>
            }
            detail={
              <>
                <bdi>{dataSet.source.years}</bdi>
                {' · '}
                {translator.text(`evidence.licence-${dataSet.source.licenceStatus}`)}
              </>
            }
            isTarget={fragment === `source-${dataSet.source.id}`}
          >
            <DataSetPart dataSet={dataSet} facts={facts} />
          </FoldedRecord>
        ))}
      </section>
      <section className="evidence-group" aria-labelledby="cited-pages">
        <h3 id="cited-pages">{translator.text('account.pages', { count: pages.length })}</h3>
        <CitedPages pages={pages} imports={pageImports} facts={facts} />
      </section>
      {other.length === 0 ? null : (
        <section aria-labelledby="other-files">
          <h3 id="other-files">{translator.text('account.other-files')}</h3>
          {other.map((imported) => (
            <FoldedRecord
              key={imported.id}
              id={`import-${imported.id}`}
              title={<bdi>{imported.id}</bdi>}
              detail={translator.text('account.rows-count', { count: imported.rowsIn })}
              isTarget={fragment === `import-${imported.id}`}
            >
              <RowsAccount imported={imported} words={words} />
              <SourceFiles imports={[imported]} />
            </FoldedRecord>
          ))}
        </section>
      )}
    </>
  );
}

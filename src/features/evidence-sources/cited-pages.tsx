import type { AccountSource, ImportAccount } from '#domain/evidence-account.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useFragment } from '#state/use-fragment.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { RowsAccount } from './rows-account.tsx';

interface CitedPagesProps {
  readonly pages: readonly AccountSource[];
  readonly imports: readonly ImportAccount[];
  readonly facts: AccountFacts;
}

const shown = 8;

/** Reports and news of which single figures are cited: a line each. */
export function CitedPages({ pages, imports, facts }: CitedPagesProps) {
  const translator = useTranslator();
  const fragment = useFragment();
  // A link may point at any of them: then none is folded away.
  const isPointedAt = pages.some(({ id }) => fragment === `source-${id}`);
  return (
    <>
      <p>{translator.text('account.pages-intro')}</p>
      {imports.map((imported) => (
        <RowsAccount key={imported.id} imported={imported} words={facts.words} />
      ))}
      <FoldedList
        key={String(isPointedAt)}
        className="cited-pages"
        shown={isPointedAt ? pages.length : shown}
        items={pages.map((page) => ({
          id: page.id,
          content: (
            <span id={`source-${page.id}`}>
              <bdi>{page.publisher}</bdi>
              <br />
              <ExternalLink href={page.page}>{page.title}</ExternalLink>{' '}
              <span className="ui-soft">
                {page.date === '' ? translator.text('evidence.date-not-stated') : <bdi>{page.date}</bdi>}
                {page.evidence === 'press' ? ` · ${translator.text('evidence.press-page')}` : null}
              </span>
            </span>
          ),
        }))}
        moreLabel={translator.text('app.show-all', { count: pages.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
    </>
  );
}

import { sourcesBehind } from '#query/sources-behind.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import './source-list.css';

/** The publications behind the numbers of the view. */
export function SourceList({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { result, dataset } = corridor;
  const sources = sourcesBehind(result, dataset.catalogue.sources);
  if (sources.length === 0) return null;
  return (
    <section className="source-list" aria-labelledby="source-list-heading">
      <h2 id="source-list-heading">{translator.text('profile.sources')}</h2>
      <FoldedList
        className="source-list-items"
        shown={5}
        items={sources.map((source) => ({
          id: source.id,
          content: (
            <>
              <bdi>{source.publisher}</bdi>
              <br />
              <ExternalLink href={source.page}>{source.title}</ExternalLink>
            </>
          ),
        }))}
        moreLabel={translator.text('app.show-all', { count: sources.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
    </section>
  );
}

import { useMemo } from 'react';
import { unique } from '#lib/unique.ts';
import { findComparisons } from '#query/find-comparisons.ts';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { ComparisonBlock } from './comparison-block.tsx';
import './source-comparison.css';

/** How many stand before the fold. */
const mostShown = 3;

/** Where definitions and sources give different numbers of the same people, the largest differences first; nothing where none do. */
export function SourceComparison({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { dataset, names, result, isPartial } = corridor;
  const naming = useMemo(() => createNaming(names, dataset.catalogue.sources), [names, dataset]);
  const comparisons = useMemo(
    () => findComparisons(dataset, result.query).filter(({ difference }) => difference > 0),
    [dataset, result.query],
  );
  if (isPartial || comparisons.length === 0) return null;
  // A note that holds for a topic is said where the topic comes first.
  const firstOfTopic = new Set(
    unique(comparisons.map(({ topic }) => topic)).map((topic) => comparisons.find((each) => each.topic === topic)?.id),
  );
  return (
    <section className="source-comparison" aria-labelledby="source-comparison-heading">
      <h2 id="source-comparison-heading">{translator.text('comparison.heading')}</h2>
      <p className="ui-soft">{translator.text('comparison.note')}</p>
      <FoldedList
        className="source-comparison-list"
        shown={mostShown}
        items={comparisons.map((comparison) => ({
          id: comparison.id,
          content: (
            <ComparisonBlock
              comparison={comparison}
              corridor={corridor}
              naming={naming}
              hasNote={firstOfTopic.has(comparison.id)}
            />
          ),
        }))}
        moreLabel={translator.text('app.show-all', { count: comparisons.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
    </section>
  );
}

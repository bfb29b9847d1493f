import { useMemo } from 'react';
import { groupBy } from '#lib/group-by.ts';
import { findComparisons } from '#query/find-comparisons.ts';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { ComparisonBlock } from './comparison-block.tsx';
import './source-comparison.css';

/** How many of a topic stand before the fold. */
const mostShown = 2;

/**
 * Where definitions and sources give different numbers of the same people, by what they speak of, the largest differences
 * first; nothing where none do.
 */
export function SourceComparison({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { dataset, names, result, isPartial } = corridor;
  const naming = useMemo(() => createNaming(names, dataset.catalogue.sources), [names, dataset]);
  const byTopic = useMemo(() => {
    // Half of the rows would give differences that the other half mends.
    if (isPartial) return [];
    const differing = findComparisons(dataset, result.query).filter(({ difference }) => difference > 0);
    return [...groupBy(differing, ({ topic }) => topic)];
  }, [dataset, result.query, isPartial]);
  if (byTopic.length === 0) return null;
  return (
    <section className="source-comparison" aria-labelledby="source-comparison-heading">
      <h2 id="source-comparison-heading">{translator.text('comparison.heading')}</h2>
      <p className="ui-soft">{translator.text('comparison.note')}</p>
      {byTopic.map(([topic, comparisons]) => (
        <section key={topic} className="comparison-topic">
          <h3>{topic === null ? translator.text('evidence.other-sources') : naming.topic(topic)}</h3>
          {topic === null ? null : <p className="ui-soft">{names.topics[topic]?.note}</p>}
          <FoldedList
            className="comparison-list"
            shown={mostShown}
            items={comparisons.map((comparison) => ({
              id: comparison.id,
              content: <ComparisonBlock comparison={comparison} corridor={corridor} naming={naming} />,
            }))}
            moreLabel={translator.text('app.show-all', { count: comparisons.length })}
            fewerLabel={translator.text('app.show-fewer')}
          />
        </section>
      ))}
    </section>
  );
}

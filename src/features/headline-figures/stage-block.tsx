import type { Series } from '#domain/series.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { HeadlineBlock } from './headline-block.tsx';
import type { Headline, StageHeadlines } from './layout-headlines.ts';
import { NotAdded } from './not-added.tsx';

interface StageBlockProps extends StageHeadlines {
  readonly series: readonly Series[];
  readonly naming: Naming;
}

/** The numbers of one stage; several stand beside each other and are not one sum. What supports them waits under a fold. */
export function StageBlock({ stage, headlines, supporting, otherSources, series, naming }: StageBlockProps) {
  const translator = useTranslator();
  const toBlock = (headline: Headline) => (
    <HeadlineBlock key={headline.id} headline={headline} naming={naming} isAnotherSource={otherSources.has(headline.id)} />
  );
  return (
    <div className="headline-stage">
      <h3>{translator.text(`stage.${stage}`)}</h3>
      <NotAdded headlines={headlines} series={series} naming={naming} />
      {headlines.map(toBlock)}
      {supporting.length === 0 ? null : (
        <Disclosure title={translator.text('figure.more-statistics', { count: supporting.length })}>
          <p className="ui-soft">{translator.text('figure.not-added')}</p>
          {supporting.map(toBlock)}
        </Disclosure>
      )}
    </div>
  );
}

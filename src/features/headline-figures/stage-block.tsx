import type { Series } from '#domain/series.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { HeadlineBlock } from './headline-block.tsx';
import type { StageHeadlines } from './layout-headlines.ts';
import { NotAdded } from './not-added.tsx';

interface StageBlockProps extends StageHeadlines {
  readonly series: readonly Series[];
  readonly naming: Naming;
}

/** The numbers of one stage; several stand beside each other and are not one sum. */
export function StageBlock({ stage, headlines, otherSources, series, naming }: StageBlockProps) {
  const translator = useTranslator();
  return (
    <div className="headline-stage">
      <h3>{translator.text(`stage.${stage}`)}</h3>
      <NotAdded headlines={headlines} series={series} naming={naming} />
      {headlines.map((headline) => (
        <HeadlineBlock key={headline.id} headline={headline} naming={naming} isAnotherSource={otherSources.has(headline.id)} />
      ))}
    </div>
  );
}

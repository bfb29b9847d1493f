import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { HeadlineBlock } from './headline-block.tsx';
import type { StageHeadlines } from './layout-headlines.ts';

interface StageBlockProps extends StageHeadlines {
  readonly naming: Naming;
}

/** The numbers of one stage; several stand beside each other and are not one sum. */
export function StageBlock({ stage, headlines, otherSources, naming }: StageBlockProps) {
  const translator = useTranslator();
  return (
    <div className="headline-stage">
      <h3>{translator.text(`stage.${stage}`)}</h3>
      {headlines.length > 1 ? <p className="ui-soft">{translator.text('figure.not-added')}</p> : null}
      {headlines.map((headline) => (
        <HeadlineBlock key={headline.id} headline={headline} naming={naming} isAnotherSource={otherSources.has(headline.id)} />
      ))}
    </div>
  );
}

import { useMemo } from 'react';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DeathsHeadline } from './deaths-headline.tsx';
import { HeadlineBlock } from './headline-block.tsx';
import { layoutHeadlines } from './layout-headlines.ts';
import './headline-figures.css';

/** How many, who, how firm: the totals of the view by stage, each with its source, its parts and its main figures. */
export function HeadlineFigures({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { result, dataset, names } = corridor;
  const { series, sources } = dataset.catalogue;
  const naming = useMemo(() => createNaming(names, sources), [names, sources]);
  const byStage = useMemo(() => layoutHeadlines(result, series), [result, series]);
  const hasDeaths = result.deaths.incidents.length > 0;
  return (
    <section className="headline-figures" aria-labelledby="headline-figures-heading">
      <h2 id="headline-figures-heading">{translator.text('profile.headline')}</h2>
      {byStage.map(({ stage, headlines }) => (
        <div key={stage} className="headline-stage">
          <h3>{translator.text(`stage.${stage}`)}</h3>
          {headlines.length > 1 ? <p className="ui-soft">{translator.text('figure.not-added')}</p> : null}
          {headlines.map((headline) => (
            <HeadlineBlock key={headline.id} headline={headline} naming={naming} />
          ))}
        </div>
      ))}
      {hasDeaths ? <DeathsHeadline deaths={result.deaths} /> : null}
    </section>
  );
}

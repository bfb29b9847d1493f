import { useMemo } from 'react';
import { stagesSeenFrom } from '#domain/seat.ts';
import { createNaming } from '#reading/names.ts';
import { namesCountries } from '#query/names-countries.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DeathsBlock } from './deaths-block.tsx';
import { LaterSeatFigures } from './later-seat-figures.tsx';
import { layoutHeadlines } from './layout-headlines.ts';
import { StageBlock } from './stage-block.tsx';
import './headline-figures.css';

/** How many, who, how firm: the totals of the view by stage, each with its source, its parts and its main figures. */
export function HeadlineFigures({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { result, dataset, names, seat } = corridor;
  const { series, sources } = dataset.catalogue;
  const naming = useMemo(() => createNaming(names, sources), [names, sources]);
  const published = result.figures.filter((figure) => figure.measure === 'deaths');
  const role = seat?.role ?? null;
  const order = stagesSeenFrom(role);
  const byStage = useMemo(() => {
    const ordered = stagesSeenFrom(role);
    return layoutHeadlines(result, series).toSorted((one, other) => ordered.indexOf(one.stage) - ordered.indexOf(other.stage));
  }, [result, series, role]);
  // Deaths are of the way: after the figures of transit, or where these would stand.
  const before = byStage.filter(({ stage }) => order.indexOf(stage) <= order.indexOf('transit'));
  return (
    <section className="headline-figures" aria-labelledby="headline-figures-heading">
      <h2 id="headline-figures-heading">{translator.text('profile.headline')}</h2>
      {seat === null || seat.country === null ? null : <LaterSeatFigures corridor={corridor} seat={seat} />}
      {before.map((stage) => (
        <StageBlock key={stage.stage} {...stage} series={series} naming={naming} />
      ))}
      <DeathsBlock deaths={result.deaths} isUndivided={namesCountries(result.query)} published={published} naming={naming} />
      {byStage.slice(before.length).map((stage) => (
        <StageBlock key={stage.stage} {...stage} series={series} naming={naming} />
      ))}
    </section>
  );
}

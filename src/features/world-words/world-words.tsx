import { useMemo } from 'react';
import { createWorldNaming } from '#reading/flow-words.ts';
import { sayPartialYears } from '#reading/partial-year-words.ts';
import { readDrawn, sayWorldRefusal, sayWorldSelection } from '#reading/world-sentences.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Notice } from '#ui/notice.tsx';
import { EmptyWorld } from './empty-world.tsx';
import './world-words.css';

interface WorldWordsProps {
  readonly world: ReadyWorld;
  readonly answer: WorldAnswer;
}

/** What the view is of, what of it is on the map and what is not, and what must be known to read it; said again when it changes. */
export function WorldWords({ world, answer: { result } }: WorldWordsProps) {
  const translator = useTranslator();
  const { names, index } = world;
  const { series, query } = result;
  const naming = useMemo(() => createWorldNaming(names, index.sources), [names, index]);
  const partial = useMemo(
    () =>
      result.hasPartialYear
        ? sayPartialYears(
            result.flows.flatMap(({ observations }) => observations),
            [series],
            names,
            translator,
          )
        : null,
    [result, series, names, translator],
  );
  const notes = [
    ...result.refusals.map((refusal) => sayWorldRefusal(refusal, result, translator)),
    ...(partial === null ? [] : [partial]),
    ...series.breaks
      .filter(({ year }) => result.years.includes(year) && partial === null)
      .map(({ key }) => names.series[series.id]?.breaks[key] ?? ''),
  ].filter((note) => note !== '');
  const isGrouped = query.grouping === 'region' && !result.refusals.some(({ code }) => code === 'not-addable');
  const sentences = [
    ...readDrawn(result, naming, translator),
    ...(result.years.length > 1 ? [translator.text('world.mean')] : []),
    ...(isGrouped ? [translator.text(world.isGroupingAutomatic ? 'world.grouped-now' : 'world.grouped')] : []),
  ];
  return (
    <section className="world-words" aria-labelledby="world-words-heading">
      <h2 id="world-words-heading">{translator.text('world.drawn-heading')}</h2>
      {result.flows.length === 0 ? <EmptyWorld result={result} /> : null}
      <div aria-live="polite" className="world-words-text">
        <p>
          <b>{sayWorldSelection(result, naming, translator)}</b>
        </p>
        {notes.length === 0 ? null : (
          <Notice>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Notice>
        )}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

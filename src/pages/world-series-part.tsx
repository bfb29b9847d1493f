import { SeriesNotes } from '#features/evidence-card/series-notes.tsx';
import { SourceFacts } from '#features/evidence-card/source-facts.tsx';
import { createWorldNaming } from '#reading/flow-words.ts';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';

const none = [] as const;

/** What the series does not say, how it is made, where its method changed, and who publishes it on what terms. */
export function WorldSeriesPart({ world: { index, names, series } }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  return (
    <Disclosure title={translator.text('world.about-series')}>
      <SeriesNotes series={[series.id]} catalogue={index} names={names} naming={createWorldNaming(names, index.sources)} />
      <SourceFacts sources={series.sources} observations={none} catalogue={index} />
    </Disclosure>
  );
}

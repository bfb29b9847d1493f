import { CitationBlock } from '#features/evidence-card/citation-block.tsx';
import { SeriesNotes } from '#features/evidence-card/series-notes.tsx';
import { SourceFacts } from '#features/evidence-card/source-facts.tsx';
import { FlowFacts } from '#features/world-card/flow-facts.tsx';
import { FlowRows } from '#features/world-card/flow-rows.tsx';
import { citeFigure } from '#reading/citation.ts';
import { createWorldNaming, flowToFigure, labelFlow } from '#reading/flow-words.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { SideCard } from '#ui/side-card.tsx';
import '#features/evidence-card/evidence-card.css';

interface WorldCardProps {
  readonly world: ReadyWorld;
  readonly answer: WorldAnswer;
  readonly isModal: boolean;
}

/** What the flow of the address rests on: value, source, licence, citation, and what it does not say. */
export function WorldCard({ world, answer: { result }, isModal }: WorldCardProps) {
  const translator = useTranslator();
  const { view, change } = useView();
  const catalogue = useCatalogue();
  const { index, names } = world;
  const { series } = result;
  const naming = createWorldNaming(names, index.sources);
  const flow = result.flows.find(({ id }) => id === view.evidence);
  const release = catalogue.status === 'ready' ? catalogue.catalogue.release : '';
  return (
    <SideCard
      key={`${view.evidence} ${isModal}`}
      title={flow === undefined ? translator.text('evidence.heading') : labelFlow(flow, series, naming, translator)}
      closeLabel={translator.text('evidence.close')}
      isModal={isModal}
      onClose={() => change({ evidence: null })}
    >
      {flow === undefined ? (
        <output>{translator.text('world.missing')}</output>
      ) : (
        <>
          <FlowFacts flow={flow} result={result} naming={naming} />
          <SeriesNotes series={[series.id]} catalogue={index} names={names} naming={naming} />
          <SourceFacts sources={flow.sources} observations={flow.observations} catalogue={index} />
          <FlowRows flow={flow} result={result} naming={naming} />
          <CitationBlock
            citation={citeFigure(flowToFigure(flow, series), { sources: index.sources, release }, naming, translator)}
            release={release}
          />
        </>
      )}
    </SideCard>
  );
}

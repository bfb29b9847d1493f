import { createNaming } from '#reading/names.ts';
import { labelFigure } from '#reading/figure-words.ts';
import { sayYears } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { SideCard } from '#ui/side-card.tsx';
import { DeathsEvidence } from './deaths-evidence.tsx';
import { FigureEvidence } from './figure-evidence.tsx';
import { findEvidence, type Evidence } from './find-evidence.ts';
import { TotalEvidence } from './total-evidence.tsx';
import './evidence-card.css';

interface EvidenceCardProps {
  readonly corridor: ReadyCorridor;
  readonly isModal: boolean;
}

/** What the figure of the address rests on; nothing while the address names none. */
export function EvidenceCard({ corridor, isModal }: EvidenceCardProps) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { result, dataset, names, isPartial } = corridor;
  if (view.evidence === null) return null;
  const evidence = findEvidence(result, view.evidence);
  const naming = createNaming(names, dataset.catalogue.sources);
  const shared = { catalogue: dataset.catalogue, names, naming };

  const titleOf = (): string => {
    switch (evidence.kind) {
      case 'figure':
        return labelFigure(evidence.figure, naming, translator);
      case 'total': {
        const series = evidence.total.series.map((id) => naming.series(id)).join(' + ');
        return translator.text('evidence.total-title', { series, years: sayYears(evidence.total.years, translator) });
      }
      case 'deaths':
        return translator.text('evidence.deaths-title');
      case 'missing':
        return translator.text('evidence.heading');
    }
  };
  const body = (found: Evidence) => {
    switch (found.kind) {
      case 'figure':
        return <FigureEvidence {...shared} figure={found.figure} result={result} />;
      case 'total':
        return <TotalEvidence {...shared} total={found.total} result={result} />;
      case 'deaths':
        return <DeathsEvidence {...shared} deaths={found.deaths} />;
      case 'missing':
        return <p role="status">{translator.text(isPartial ? 'app.loading-corridor' : 'evidence.missing')}</p>;
    }
  };
  return (
    <SideCard
      key={`${view.evidence} ${isModal}`}
      title={titleOf()}
      closeLabel={translator.text('evidence.close')}
      isModal={isModal}
      onClose={() => change({ evidence: null })}
    >
      {body(evidence)}
    </SideCard>
  );
}

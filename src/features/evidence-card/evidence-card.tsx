import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { SideCard } from '#ui/side-card.tsx';
import { EvidenceBody } from './evidence-body.tsx';
import { findEvidence } from './find-evidence.ts';
import { titleEvidence } from './title-evidence.ts';
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
  return (
    <SideCard
      key={`${view.evidence} ${isModal}`}
      title={titleEvidence(evidence, naming, translator)}
      closeLabel={translator.text('evidence.close')}
      isModal={isModal}
      onClose={() => change({ evidence: null })}
    >
      <EvidenceBody
        evidence={evidence}
        result={result}
        isLoading={isPartial}
        catalogue={dataset.catalogue}
        names={names}
        naming={naming}
      />
    </SideCard>
  );
}

import type { Result } from '#query/result.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DeathsEvidence } from './deaths-evidence.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { FigureEvidence } from './figure-evidence.tsx';
import type { Evidence } from './find-evidence.ts';
import { TotalEvidence } from './total-evidence.tsx';

interface EvidenceBodyProps extends EvidenceContext {
  readonly evidence: Evidence;
  readonly result: Result;
  /** Figures are still on their way, so that a missing one may yet come. */
  readonly isLoading: boolean;
}

export function EvidenceBody({ evidence, result, isLoading, ...context }: EvidenceBodyProps) {
  const translator = useTranslator();
  if (evidence.kind === 'figure') return <FigureEvidence {...context} figure={evidence.figure} result={result} />;
  if (evidence.kind === 'total') return <TotalEvidence {...context} total={evidence.total} result={result} />;
  if (evidence.kind === 'deaths') return <DeathsEvidence {...context} deaths={evidence.deaths} result={result} />;
  return <output>{translator.text(isLoading ? 'app.loading-corridor' : 'evidence.missing')}</output>;
}

import type { Translator } from '#i18n/translator.ts';
import { labelFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayPeriod } from '#reading/period-words.ts';
import type { Evidence } from './find-evidence.ts';

/** What the card is about, as its heading. */
export function titleEvidence(evidence: Evidence, naming: Naming, translator: Translator): string {
  if (evidence.kind === 'figure') return labelFigure(evidence.figure, naming, translator);
  if (evidence.kind === 'deaths') return translator.text('evidence.deaths-title');
  if (evidence.kind === 'missing') return translator.text('evidence.heading');
  return translator.text('evidence.total-title', {
    series: evidence.total.series.map((id) => naming.series(id)).join(' + '),
    years: sayPeriod(evidence.total, translator),
  });
}

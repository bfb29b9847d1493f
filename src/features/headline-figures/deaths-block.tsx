import type { DeathsResult, Figure } from '#query/result.ts';
import { labelFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DeathsHeadline } from './deaths-headline.tsx';
import { SourcedLine } from './sourced-line.tsx';

interface DeathsBlockProps {
  readonly deaths: DeathsResult;
  readonly isUndivided: boolean;
  /** What others publish of the dead on the same way: beside the incidents, never a second headline. */
  readonly published: readonly Figure[];
  readonly naming: Naming;
}

/** The dead and missing: the recorded incidents first, then what other sources say. */
export function DeathsBlock({ deaths, isUndivided, published, naming }: DeathsBlockProps) {
  const translator = useTranslator();
  const hasIncidents = deaths.incidents.length > 0;
  if (!hasIncidents && published.length === 0) return null;
  return (
    <div className="headline-stage">
      <h3>{translator.text('figure.deaths')}</h3>
      <div className="headline">
        {hasIncidents ? <DeathsHeadline deaths={deaths} isUndivided={isUndivided} naming={naming} /> : null}
        {published.length === 0 ? null : (
          <div className="headline-part">
            {hasIncidents ? <p className="ui-soft">{translator.text('figure.another-source')}</p> : null}
            {published.map((figure) => (
              <SourcedLine key={figure.id} figure={figure} label={labelFigure(figure, naming, translator)} naming={naming} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

import type { DeathsResult } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayPeriod } from '#reading/period-words.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberButton } from '#ui/number-button.tsx';

interface DeathsHeadlineProps {
  readonly deaths: DeathsResult;
  /** Countries are chosen, by which the incidents are not divided. */
  readonly isUndivided: boolean;
  readonly naming: Naming;
}

/** The dead and missing: a minimum, with the incidents it rests on. */
export function DeathsHeadline({ deaths, isUndivided, naming }: DeathsHeadlineProps) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const amount = sayAmount({ kind: 'at-least', value: deaths.total ?? 0 }, translator);
  const ids = deaths.incidents.map((incident) => incident.id);
  return (
    <div>
      <NumberButton
        isLarge
        label={translator.text('figure.open-evidence', { figure: translator.text('figure.deaths'), amount })}
        onPress={() => change({ evidence: 'deaths' })}
        onPoint={(isPointed) => setHovered(isPointed ? ids : [])}
      >
        {amount}
      </NumberButton>{' '}
      <span className="ui-soft">{translator.text('unit.deaths-name')}</span>
      <p className="ui-soft">
        {translator.text('figure.source-line', {
          publisher: sayPublishers({ sources: deaths.incidents.map((incident) => incident.source) }, naming, translator),
          years: sayPeriod(deaths, translator),
        })}
        {' · '}
        {translator.text('figure.incidents', { count: deaths.incidents.length })}
      </p>
      <p className="ui-soft">{translator.text('figure.deaths-note')}</p>
      {isUndivided ? <p className="ui-soft">{translator.text('figure.deaths-undivided')}</p> : null}
      {deaths.withoutPosition > 0 ? (
        <p className="ui-soft">{translator.text('figure.incidents-without-position', { count: deaths.withoutPosition })}</p>
      ) : null}
    </div>
  );
}

import type { DeathsResult } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayYears } from '#reading/period-words.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberButton } from '#ui/number-button.tsx';

/** The dead and missing: a minimum, with the incidents it rests on. */
export function DeathsHeadline({ deaths }: { readonly deaths: DeathsResult }) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const amount = sayAmount({ kind: 'at-least', value: deaths.total ?? 0 }, translator);
  const ids = deaths.incidents.map((incident) => incident.id);
  return (
    <div className="headline-stage">
      <h3>{translator.text('figure.deaths')}</h3>
      <div className="headline">
        <NumberButton
          isLarge
          label={translator.text('figure.open-evidence', { figure: translator.text('figure.deaths'), amount })}
          onPress={() => change({ evidence: 'deaths' })}
          onPoint={(isPointed) => setHovered(isPointed ? ids : [])}
        >
          {amount}
        </NumberButton>
        <p className="ui-soft">
          {translator.text('figure.incidents', { count: deaths.incidents.length })}
          {' · '}
          {sayYears(deaths.years, translator)}
        </p>
        <p className="ui-soft">{translator.text('figure.deaths-note')}</p>
        {deaths.withoutPosition > 0 ? (
          <p className="ui-soft">{translator.text('figure.incidents-without-position', { count: deaths.withoutPosition })}</p>
        ) : null}
      </div>
    </div>
  );
}

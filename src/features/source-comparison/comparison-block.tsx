import type { Comparison } from '#query/comparison.ts';
import { type ComparisonLine, sayComparedPeople, sayComparedTime, toComparisonLines } from '#reading/comparison-lines.ts';
import { labelFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ComparedBars } from '#ui/compared-bars.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { showFigure } from '#url/show-figure.ts';
import { CountNotes } from './count-notes.tsx';

interface ComparisonBlockProps {
  readonly comparison: Comparison;
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** One pair of countries: who says how many, on one scale, each number leading to its evidence; folded, what each counts. */
export function ComparisonBlock({ comparison, corridor, naming }: ComparisonBlockProps) {
  const translator = useTranslator();
  const { change } = useView();
  const time = sayComparedTime(comparison, translator);
  const toAmount = ({ figure, amount }: ComparisonLine) =>
    figure === null ? (
      <b>{amount}</b>
    ) : (
      <NumberButton
        label={translator.text('figure.open-evidence', { figure: labelFigure(figure, naming, translator), amount })}
        onPress={() => change(showFigure(figure, corridor.result))}
      >
        {amount}
      </NumberButton>
    );
  return (
    <div className="comparison-block">
      <h4>{sayComparedPeople(comparison, naming, translator)}</h4>
      {time === '' ? null : <p className="ui-soft">{time}</p>}
      <ComparedBars
        lines={toComparisonLines(comparison, naming, translator)}
        toAmount={toAmount}
        foldLabel={translator.text('evidence.parts')}
      />
      <Disclosure title={translator.text('comparison.what-counts')} isQuiet isLater>
        <CountNotes comparison={comparison} corridor={corridor} />
      </Disclosure>
    </div>
  );
}

import { comparedSeries } from '#query/compared-series.ts';
import type { Comparison } from '#query/comparison.ts';
import type { Figure, Result } from '#query/result.ts';
import { type ComparisonLine, sayComparedPeople, sayComparedTime, toComparisonLines } from '#reading/comparison-lines.ts';
import { labelFigure } from '#reading/figure-words.ts';
import { useSeriesNotes } from '#state/use-series-notes.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ComparedBars } from '#ui/compared-bars.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { showFigure } from '#url/show-figure.ts';
import type { EvidenceContext } from './evidence-context.ts';

interface ComparedFiguresProps extends EvidenceContext {
  readonly figure: Figure;
  readonly comparison: Comparison;
  readonly result: Result;
}

/** The figure among all that speak of the same thing for the same countries and year, on one scale. */
export function ComparedFigures({ figure, comparison, result, names, naming }: ComparedFiguresProps) {
  const translator = useTranslator();
  const { change } = useView();
  const { notes } = useSeriesNotes();
  const { topic, difference } = comparison;
  const time = sayComparedTime(comparison, translator);
  const others = comparedSeries(comparison).filter((id) => id !== figure.series);
  const toAmount = ({ figure: said, amount }: ComparisonLine) =>
    said === null || (said.id === figure.id && said.years.join() === figure.years.join()) ? (
      <b>{amount}</b>
    ) : (
      <NumberButton
        label={translator.text('figure.open-evidence', { figure: labelFigure(said, naming, translator), amount })}
        onPress={() => change(showFigure(said, result))}
      >
        {amount}
      </NumberButton>
    );
  return (
    <section className="evidence-part">
      <h3>{difference > 0 || topic === null ? translator.text('comparison.heading') : naming.topic(topic)}</h3>
      <p>{sayComparedPeople(comparison, naming, translator)}</p>
      <p className="ui-soft">{topic === null ? '' : names.topics[topic]?.note}</p>
      {time === '' ? null : <p className="ui-soft">{time}</p>}
      <ComparedBars
        lines={toComparisonLines(comparison, naming, translator)}
        toAmount={toAmount}
        foldLabel={translator.text('evidence.parts')}
      />
      <Disclosure title={translator.text('comparison.what-counts')} isQuiet>
        {others.map((id) => (
          <p key={id} className="ui-soft">
            {translator.text('comparison.counts', { series: naming.series(id), method: notes[id]?.method ?? '' })}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

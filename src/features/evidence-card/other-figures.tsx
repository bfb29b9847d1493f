import type { Series, SeriesId } from '#domain/series.ts';
import { findRefusal } from '#query/find-refusal.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure, saySourceLine } from '#reading/figure-words.ts';
import { sayRefusal } from '#reading/refusal-sentence.ts';
import { useSeriesNotes } from '#state/use-series-notes.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import type { EvidenceContext } from './evidence-context.ts';

interface OtherFiguresProps extends EvidenceContext {
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly series: ReadonlyMap<SeriesId, Series>;
}

/** What other statistics say of people of the same origin in the same place: who says it, what it counts, why it is not added. */
export function OtherFigures({ figure, others, series, naming }: OtherFiguresProps) {
  const translator = useTranslator();
  const { change } = useView();
  const { notes } = useSeriesNotes();
  if (others.length === 0) return null;
  const items = others.map((other) => {
    const label = labelFigure(other, naming, translator);
    const amount = sayAmount(other.amount, translator);
    const refusal = findRefusal(figure, other, series);
    const content = (
      <div className="evidence-beside">
        <span className="evidence-line">
          <span>{label}</span>
          <NumberButton
            label={translator.text('figure.open-evidence', { figure: label, amount })}
            onPress={() => change({ evidence: other.id })}
          >
            {amount}
          </NumberButton>
        </span>
        <p className="ui-soft">{saySourceLine(other, naming, translator)}</p>
        <p className="ui-soft">{notes[other.series]?.method}</p>
        {refusal === null ? null : <p className="ui-soft">{sayRefusal(refusal, naming, translator)}</p>}
      </div>
    );
    return { id: other.id, content };
  });
  return (
    <section className="evidence-part">
      <h3>{translator.text('evidence.beside')}</h3>
      <FoldedList
        items={items}
        shown={4}
        moreLabel={translator.text('app.show-all', { count: others.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
    </section>
  );
}

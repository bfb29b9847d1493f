import { middleOf } from '#query/amount.ts';
import type { Figure, Result } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { NumberButton } from '#ui/number-button.tsx';

interface FigureLinksProps {
  readonly heading: string;
  readonly figures: readonly Figure[];
  readonly result: Result;
  readonly naming: Naming;
}

/** Figures that lead on to their own evidence. One a total took at another year than the view does is only named. */
export function FigureLinks({ heading, figures, result, naming }: FigureLinksProps) {
  const translator = useTranslator();
  const { change } = useView();
  if (figures.length === 0) return null;
  const largestFirst = figures.toSorted((one, other) => (middleOf(other.amount) ?? -1) - (middleOf(one.amount) ?? -1));
  const items = largestFirst.map((figure) => {
    const label = labelFigure(figure, naming, translator);
    const amount = sayAmount(figure.amount, translator);
    const content = (
      <span className="evidence-line">
        <span>{label}</span>
        {result.figures.includes(figure) ? (
          <NumberButton
            label={translator.text('figure.open-evidence', { figure: label, amount })}
            onPress={() => change({ evidence: figure.id })}
          >
            {amount}
          </NumberButton>
        ) : (
          <b>{amount}</b>
        )}
      </span>
    );
    return { id: figure.id, content };
  });
  return (
    <section className="evidence-part">
      <h3>{heading}</h3>
      <FoldedList
        items={items}
        shown={8}
        moreLabel={translator.text('app.show-all', { count: figures.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
    </section>
  );
}

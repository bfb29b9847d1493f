import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure, saySourceLine } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { AlternativeLines } from './alternative-lines.tsx';
import { PartialYears } from './partial-years.tsx';

interface SourcedLineProps {
  readonly figure: Figure;
  /** What stands before the number; the number's own name says the figure in full. */
  readonly label: string;
  readonly naming: Naming;
}

/** A figure that belongs under another one, on a line with its evidence and its own source. */
export function SourcedLine({ figure, label, naming }: SourcedLineProps) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const amount = sayAmount(figure.amount, translator);
  return (
    <div className="sourced-line">
      <span className="figure-line">
        <span>{label}</span>
        <NumberButton
          label={translator.text('figure.open-evidence', { figure: labelFigure(figure, naming, translator), amount })}
          onPress={() => change({ evidence: figure.id })}
          onPoint={(isPointed) => setHovered(isPointed ? [figure.id] : [])}
        >
          {amount}
        </NumberButton>
      </span>
      <p className="ui-soft">{saySourceLine(figure, naming, translator)}</p>
      <PartialYears figures={[figure]} />
      <AlternativeLines figure={figure} naming={naming} />
    </div>
  );
}

import { gapAppearance } from '#domain/gap-appearance.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { labelFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { GapMark } from '#ui/gap-mark.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { AlternativeLines } from './alternative-lines.tsx';

/** One figure on a line, its number opening its evidence; a gap keeps its mark and its word. */
export function FigureLine({ figure, naming }: { readonly figure: Figure; readonly naming: Naming }) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const label = labelFigure(figure, naming, translator);
  const amount = sayAmount(figure.amount, translator);
  return (
    <>
      <span className="figure-line">
        <span>{label}</span>
        <NumberButton
          label={translator.text('figure.open-evidence', { figure: label, amount })}
          onPress={() => change({ evidence: figure.id })}
          onPoint={(isPointed) => setHovered(isPointed ? [figure.id] : [])}
        >
          {figure.amount.kind === 'gap' ? <GapMark shape={gapAppearance[figure.amount.gap]} /> : null}
          {amount}
        </NumberButton>
      </span>
      <AlternativeLines figure={figure} naming={naming} />
    </>
  );
}

import type { Figure } from '#query/result.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { AlternativeLines } from './alternative-lines.tsx';
import { FigureLine } from './figure-line.tsx';

interface FigureLinesProps {
  readonly figures: readonly Figure[];
  readonly naming: Naming;
  /** The one figure is already said above: only what other sources say of it is left, or why there is no number. */
  readonly isAlone: boolean;
}

/** The main figures under their total, the rest folded away. */
export function FigureLines({ figures, naming, isAlone }: FigureLinesProps) {
  const translator = useTranslator();
  const [first] = figures;
  if (first === undefined) return null;
  if (isAlone && first.amount.kind !== 'gap') return <AlternativeLines figure={first} naming={naming} />;
  return (
    <FoldedList
      className="figure-lines"
      shown={3}
      items={figures.map((figure) => ({ id: figure.id, content: <FigureLine figure={figure} naming={naming} /> }))}
      moreLabel={translator.text('app.show-all', { count: figures.length })}
      fewerLabel={translator.text('app.show-fewer')}
    />
  );
}

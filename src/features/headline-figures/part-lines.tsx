import { labelPart } from '#reading/part-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { FigureLine } from './figure-line.tsx';
import type { Headline } from './layout-headlines.ts';
import { SourcedLine } from './sourced-line.tsx';

interface PartLinesProps {
  readonly part: Headline;
  readonly whole: Headline;
  readonly naming: Naming;
}

/** Who is among the people counted above: "of whom from Ethiopia", each with its number and its source, the largest first. */
export function PartLines({ part, whole, naming }: PartLinesProps) {
  const translator = useTranslator();
  const items = part.figures.map((figure) => ({
    id: figure.id,
    content:
      figure.amount.kind === 'gap' ? (
        <FigureLine figure={figure} naming={naming} />
      ) : (
        <SourcedLine figure={figure} label={labelPart(figure, whole.figures[0], naming, translator)} naming={naming} />
      ),
  }));
  return (
    <div className="headline-part">
      <FoldedList
        items={items}
        shown={3}
        moreLabel={translator.text('app.show-all', { count: items.length })}
        fewerLabel={translator.text('app.show-fewer')}
      />
      {part.parts.map((inner) => (
        <PartLines key={inner.id} part={inner} whole={part} naming={naming} />
      ))}
    </div>
  );
}

import { labelPart } from '#reading/part-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FigureLine } from './figure-line.tsx';
import type { Headline } from './layout-headlines.ts';
import { SourcedLine } from './sourced-line.tsx';

interface PartLinesProps {
  readonly part: Headline;
  readonly whole: Headline;
  readonly naming: Naming;
}

/** Who is among the people counted above: "of whom from Ethiopia", each with its number and its source. */
export function PartLines({ part, whole, naming }: PartLinesProps) {
  const translator = useTranslator();
  return (
    <div className="headline-part">
      {part.figures.map((figure) =>
        figure.amount.kind === 'gap' ? (
          <FigureLine key={figure.id} figure={figure} naming={naming} />
        ) : (
          <SourcedLine
            key={figure.id}
            figure={figure}
            label={labelPart(figure, whole.figures[0], naming, translator)}
            naming={naming}
          />
        ),
      )}
      {part.parts.map((inner) => (
        <PartLines key={inner.id} part={inner} whole={part} naming={naming} />
      ))}
    </div>
  );
}

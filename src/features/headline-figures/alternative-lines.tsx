import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';

/** What other sources say of the same thing, beside the figure and never in it. */
export function AlternativeLines({ figure, naming }: { readonly figure: Figure; readonly naming: Naming }) {
  const translator = useTranslator();
  if (figure.alternatives.length === 0) return null;
  return (
    <ul className="alternative-lines">
      {figure.alternatives.map((alternative) => (
        <li key={`${alternative.source} ${alternative.year} ${JSON.stringify(alternative.amount)}`} className="ui-soft">
          {translator.text('figure.another-source-says', {
            amount: sayAmount(alternative.amount, translator),
            publisher: naming.publisher(alternative.source),
            year: translator.year(alternative.year),
          })}
        </li>
      ))}
    </ul>
  );
}

import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';

interface OtherSourcesProps {
  readonly figure: Figure;
  readonly catalogue: Catalogue;
  readonly naming: Naming;
}

/** Other numbers published for the same thing and year. */
export function OtherSources({ figure, catalogue, naming }: OtherSourcesProps) {
  const translator = useTranslator();
  if (figure.alternatives.length === 0) return null;
  return (
    <section className="evidence-part">
      <h3>{translator.text('evidence.other-sources')}</h3>
      <ul>
        {figure.alternatives.map((other) => {
          const source = catalogue.sources.find(({ id }) => id === other.source);
          return (
            <li key={`${other.source} ${other.year} ${JSON.stringify(other.amount)}`} className="evidence-line">
              <span>
                {translator.text('figure.source-line', {
                  publisher: naming.publisher(other.source),
                  years: translator.year(other.year),
                })}
                <br />
                <ExternalLink href={other.page ?? source?.page ?? ''}>{source?.title ?? other.source}</ExternalLink>
              </span>
              <b>{sayAmount(other.amount, translator)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

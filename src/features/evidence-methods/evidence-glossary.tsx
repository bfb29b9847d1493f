import type { AccountNames } from '#domain/evidence-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import './evidence-methods.css';

/** The words of the atlas, by the alphabet of the language. */
export function EvidenceGlossary({ words }: { readonly words: AccountNames }) {
  const { language } = useTranslator();
  const alphabet = new Intl.Collator(language);
  return (
    <dl className="glossary">
      {words.glossary
        .toSorted((one, other) => alphabet.compare(one.term, other.term))
        .map(({ id, term, meaning }) => (
          <div key={id} id={`word-${id}`}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
    </dl>
  );
}

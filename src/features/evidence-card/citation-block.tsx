import { useState } from 'react';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';

interface CitationBlockProps {
  readonly citation: string;
  readonly release: string;
}

/** A citation to copy; where the browser does not allow copying, it can be selected. */
export function CitationBlock({ citation, release }: CitationBlockProps) {
  const translator = useTranslator();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = () => {
    navigator.clipboard.writeText(citation).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <section className="evidence-part">
      <h3>{translator.text('evidence.citation')}</h3>
      <p className="evidence-citation">{citation}</p>
      <div className="evidence-copy">
        <Button onPress={copy}>{translator.text('evidence.copy-citation')}</Button>
        <output>
          {outcome === 'none' ? '' : translator.text(outcome === 'copied' ? 'evidence.copied' : 'evidence.copy-failed')}
        </output>
      </div>
      <p className="ui-soft">
        {translator.text('evidence.release')}: <bdi>{release}</bdi>
      </p>
    </section>
  );
}

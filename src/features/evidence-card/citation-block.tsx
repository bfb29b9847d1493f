import { useRef, useState } from 'react';
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
  const words = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    try {
      // Missing altogether where the page is not served over a secure connection: that throws, and counts as refused.
      await navigator.clipboard.writeText(citation);
      setOutcome('copied');
    } catch {
      if (words.current !== null) getSelection()?.selectAllChildren(words.current);
      setOutcome('failed');
    }
  };
  return (
    <section className="evidence-part">
      <h3>{translator.text('evidence.citation')}</h3>
      <p ref={words} className="evidence-citation">
        {citation}
      </p>
      <div className="evidence-copy">
        <Button onPress={() => void copy()}>{translator.text('evidence.copy-citation')}</Button>
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

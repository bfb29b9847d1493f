import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import './copy-text.css';

interface CopyTextProps {
  readonly text: string;
  readonly copyLabel: string;
  /** Said once it is copied, or where the browser does not allow it. */
  readonly copiedWords: string;
  readonly failedWords: string;
}

/** A text to copy; where the browser does not allow copying, it is selected instead. */
export function CopyText({ text, copyLabel, copiedWords, failedWords }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const words = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    try {
      // Missing altogether where the page is not served over a secure connection: that throws, and counts as refused.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (words.current !== null) getSelection()?.selectAllChildren(words.current);
      setOutcome('failed');
    }
  };
  return (
    <div className="ui-copy-text">
      <p ref={words}>{text}</p>
      <div>
        <Button onPress={() => void copy()}>{copyLabel}</Button>
        <output>{outcome === 'none' ? '' : outcome === 'copied' ? copiedWords : failedWords}</output>
      </div>
    </div>
  );
}

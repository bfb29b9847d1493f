import { unique } from '#lib/unique.ts';
import type { Series } from '#domain/series.ts';
import type { Naming } from '#reading/names.ts';
import { sayRefusal } from '#reading/refusal-sentence.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { findRefusals } from './find-refusals.ts';
import type { Headline } from './layout-headlines.ts';

interface NotAddedProps {
  readonly headlines: readonly Headline[];
  readonly series: readonly Series[];
  readonly naming: Naming;
}

/** One quiet line over numbers that stand beside each other; opened, it says why they are not one sum. */
export function NotAdded({ headlines, series, naming }: NotAddedProps) {
  const translator = useTranslator();
  if (headlines.length < 2) return null;
  const reasons = unique(findRefusals(headlines, series).map((refusal) => sayRefusal(refusal, naming, translator)));
  if (reasons.length === 0) return <p className="ui-soft">{translator.text('figure.not-added')}</p>;
  return (
    <Disclosure title={translator.text('figure.not-added-why')} isQuiet>
      {reasons.map((reason) => (
        <p key={reason} className="ui-soft">
          {reason}
        </p>
      ))}
    </Disclosure>
  );
}

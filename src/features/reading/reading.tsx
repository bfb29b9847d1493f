import { useMemo } from 'react';
import { createNaming } from '#reading/names.ts';
import { readView } from '#reading/view-reading.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useIsPlaying } from '#state/use-playing.ts';
import { useTranslator } from '#state/use-translator.ts';
import './reading.css';

/** The view in words, said again when it changes. */
export function Reading({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  // Play announces each step itself, in a few words.
  const isPlaying = useIsPlaying();
  const { result, dataset, names, seat, unavailable } = corridor;
  const sentences = useMemo(
    () =>
      readView({
        result,
        corridor: dataset.corridor.id,
        catalogue: dataset.catalogue,
        naming: createNaming(names, dataset.catalogue.sources),
        translator,
        seat,
        unavailable,
      }),
    [result, dataset, names, translator, seat, unavailable],
  );
  return (
    <section className="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading">{translator.text('profile.reading')}</h2>
      <div aria-live={isPlaying ? 'off' : 'polite'} className="reading-text">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

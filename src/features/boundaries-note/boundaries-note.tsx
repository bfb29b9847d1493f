import { useTranslator } from '#state/use-translator.ts';

/** The note without which no map of ours is shown. */
export function BoundariesNote() {
  const translator = useTranslator();
  return <p className="ui-soft">{translator.text('map.boundaries-note')}</p>;
}

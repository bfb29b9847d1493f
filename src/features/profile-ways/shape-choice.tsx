import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ToggleStrip } from '#ui/toggle-strip.tsx';
import { flowShapes, type View } from '#url/view.ts';

/** The same figures as ribbons, as a matrix or as stops; the address keeps it. */
export function ShapeChoice({ shape }: { readonly shape: NonNullable<View['shape']> }) {
  const translator = useTranslator();
  const { change } = useView();
  return (
    <ToggleStrip
      label={translator.text('ways.shape')}
      steps={flowShapes.map((value) => ({ value, label: translator.text(`ways.shape-${value}`), icon: null }))}
      value={[shape]}
      onChange={(pressed) => change({ shape: pressed.find((each) => each !== shape) ?? shape })}
    />
  );
}

import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberButton } from '#ui/number-button.tsx';
import type { WayRow } from './way-rows.tsx';

/** A number of the table: it opens its evidence, and is found in the picture and on the map while pointed at. */
export function FigureNumber({ row: { figure, origin, destination, amount, amountWithUnit } }: { readonly row: WayRow }) {
  const translator = useTranslator();
  const { change } = useView();
  const [hovered, setHovered] = useHover();
  const button = (
    <NumberButton
      label={translator.text('figure.open-evidence', { figure: `${origin} – ${destination}`, amount: amountWithUnit })}
      onPress={() => change({ evidence: figure.id })}
      onPoint={(isPointed) => setHovered(isPointed ? [figure.id] : [])}
    >
      {amount}
    </NumberButton>
  );
  return hovered.includes(figure.id) ? <mark className="profile-ways-lit">{button}</mark> : button;
}

import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { YearRange } from '#domain/period.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Select } from '#ui/select.tsx';
import type { View } from '#url/view.ts';

interface SideChoiceProps {
  readonly side: 'first' | 'second';
  readonly view: View;
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
  readonly bounds: YearRange;
  readonly onChoose: (part: { corridor?: CorridorId; years?: YearRange }) => void;
}

/** One side: which corridor, which years, and the way to it alone. A first year after the last takes the last with it. */
export function SideChoice({ side, view, catalogue, names, bounds, onChoose }: SideChoiceProps) {
  const translator = useTranslator();
  const { change, href } = useView();
  const years = view.years ?? bounds;
  const shared = { min: bounds.from, max: bounds.to, format: translator.year };
  return (
    <fieldset className={`compare-side compare-side-${side}`}>
      <legend>{translator.text('compare.side', { side })}</legend>
      <Select
        label={translator.text('compare.corridor')}
        value={view.corridor ?? ''}
        onChange={(corridor) => onChoose({ corridor })}
        options={catalogue.corridors.map(({ id }) => ({ value: id, label: names.corridors[id]?.name ?? id }))}
      />
      <div className="compare-years">
        <span className="ui-soft">{translator.text('filter.years')}</span>
        <NumberField
          {...shared}
          label={translator.text('compare.first-year', { side })}
          value={years.from}
          onChange={(from) => onChoose({ years: { from, to: Math.max(from, years.to) } })}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          {...shared}
          label={translator.text('compare.last-year', { side })}
          value={years.to}
          onChange={(to) => onChoose({ years: { from: Math.min(to, years.from), to } })}
        />
      </div>
      <Link href={href(view)} onFollow={() => change(view)}>
        {translator.text('compare.open')}
      </Link>
    </fieldset>
  );
}

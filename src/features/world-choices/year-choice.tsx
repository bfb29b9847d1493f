import type { YearRange } from '#domain/period.ts';
import { takesOneYear } from '#query/to-figure.ts';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Select } from '#ui/select.tsx';
import { YearsSlider } from './years-slider.tsx';

/** One year of those with figures; where the series may be added over years, any range of them. */
export function YearChoice({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const { change } = useView();
  const { series, query } = world;
  const { yearsWithFigures } = series;
  const choose = (years: YearRange) => change({ years, evidence: null });
  if (!takesOneYear(series)) return <YearsSlider world={world} onChange={choose} />;
  const inRange = yearsWithFigures.findLast((year) => year >= query.years.from && year <= query.years.to);
  const shown = inRange ?? query.years.to;
  // A year without a figure, which only an address can ask for, is an option too until another is chosen.
  const known = yearsWithFigures.includes(shown);
  const options = (known ? yearsWithFigures : [...yearsWithFigures, shown]).toSorted((one, other) => other - one);
  const at = options.indexOf(shown);
  const step = (position: number) => {
    const year = options[position];
    if (year !== undefined) choose({ from: year, to: year });
  };
  return (
    <div className="world-years">
      <Select
        label={translator.text('world.year')}
        options={options.map((year) => ({ value: String(year), label: translator.year(year) }))}
        value={String(shown)}
        onChange={(year) => choose({ from: Number(year), to: Number(year) })}
      />
      <IconButton
        label={translator.text('filter.earlier-year')}
        isDisabled={at >= options.length - 1}
        onPress={() => step(at + 1)}
      >
        <Icon name="back" />
      </IconButton>
      <IconButton label={translator.text('filter.later-year')} isDisabled={at <= 0} onPress={() => step(at - 1)}>
        <Icon name="forward" />
      </IconButton>
    </div>
  );
}

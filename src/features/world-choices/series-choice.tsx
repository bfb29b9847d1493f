import { categories } from '#domain/category.ts';
import type { WorldSeries } from '#domain/world.ts';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Select } from '#ui/select.tsx';

/** Which published statistic is shown, by population category; and in words what it counts. */
export function SeriesChoice({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { index, names, series } = world;
  const options = categories.flatMap((category) =>
    index.series
      .filter((each) => each.category === category)
      .map(({ id }) => ({
        value: id,
        label: names.series[id]?.title ?? id,
        group: translator.text(`category.${category}`),
      })),
  );
  const choose = (id: string) => {
    const chosen = index.series.find((each) => each.id === id);
    if (chosen === undefined) return;
    // A scale belongs to its series; the years stay where the new one has a figure for them.
    change({
      world: { ...view.world, series: id },
      evidence: null,
      perPixel: null,
      years: hasFigures(chosen, view.years) ? view.years : null,
    });
  };
  return (
    <>
      <Select label={translator.text('world.series')} options={options} value={series.id} onChange={choose} />
      <p className="ui-soft">
        {translator.text('world.counts', {
          measure: translator.text(`measure.${series.measure}`),
          unit: translator.text(`unit.${series.unit}-name`),
          note: translator.text(`measure.${series.measure}-note`),
        })}
      </p>
    </>
  );
}

function hasFigures({ yearsWithFigures }: WorldSeries, years: { readonly from: number; readonly to: number } | null): boolean {
  return years !== null && yearsWithFigures.some((year) => year >= years.from && year <= years.to);
}

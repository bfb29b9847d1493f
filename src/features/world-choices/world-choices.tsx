import { createWorldNaming } from '#reading/flow-words.ts';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Select } from '#ui/select.tsx';
import { worldGroupings, worldWays, type WorldChoice } from '#url/world-choice.ts';
import { SeriesChoice } from './series-choice.tsx';
import { YearChoice } from './year-choice.tsx';
import './world-choices.css';

/** How many flows may be asked for; an address can hold any other number. */
const tops = [25, 50, 100, 200, 500] as const;

/** What the world view shows: which series, which years, of which country, as countries or regions, and how many flows. */
export function WorldChoices({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { index, names, query, isGroupingAutomatic } = world;
  const choose = (choice: Partial<WorldChoice>) => change({ world: { ...view.world, ...choice }, evidence: null });
  const naming = createWorldNaming(names, index.sources);
  const words = new Intl.Collator(translator.locale);
  const countries = index.countries
    .map(({ code }) => ({ value: code, label: naming.country(code) }))
    .toSorted((one, other) => words.compare(one.label, other.label));
  const counts = tops.some((top) => top === query.top) ? tops : [...tops, query.top].toSorted((one, other) => one - other);
  return (
    <div className="world-choices">
      <SeriesChoice world={world} />
      <YearChoice world={world} />
      <Select
        label={translator.text('world.country')}
        options={[{ value: '', label: translator.text('world.all-countries') }, ...countries]}
        value={query.country ?? ''}
        onChange={(code) => choose({ country: code === '' ? null : code })}
      />
      {query.country === null ? null : (
        <Select
          label={translator.text('world.way')}
          options={worldWays.toReversed().map((way) => ({ value: way, label: translator.text(`world.way-${way}`) }))}
          value={query.way}
          onChange={(way) => choose({ way: way === 'both' ? null : way })}
        />
      )}
      <Select
        label={translator.text('world.grouping')}
        options={[
          { value: 'automatic', label: translator.text('world.grouping-automatic') },
          ...worldGroupings.map((value) => ({ value, label: translator.text(`world.grouping-${value}`) })),
        ]}
        value={isGroupingAutomatic ? 'automatic' : query.grouping}
        onChange={(grouping) => choose({ grouping: grouping === 'automatic' ? null : grouping })}
      />
      <Select
        label={translator.text('world.top')}
        options={counts.map((count) => ({ value: String(count), label: translator.text('world.top-of', { count }) }))}
        value={String(query.top)}
        onChange={(top) => choose({ top: Number(top) })}
      />
    </div>
  );
}

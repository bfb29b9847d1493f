import type { WorldResult } from '#query/world/world-result.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';

/** Says which choice left no flow, with a press for each that brings some back. */
export function EmptyWorld({ result }: { readonly result: WorldResult }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { query, refusals } = result;
  const other = refusals.find(({ code }) => code === 'other-year');
  const years = other?.code === 'other-year' ? [other.before, other.after].filter((year) => year !== null) : [];
  const isYear = other !== undefined;
  const choose = (choice: Partial<typeof view.world>) => change({ world: { ...view.world, ...choice } });
  return (
    <div className="world-words-empty">
      <output>
        {translator.text('empty.heading')}. {translator.text(isYear ? 'world.empty-year' : 'world.empty-focus')}
      </output>
      <div className="world-words-resets">
        {years.map((year) => (
          <Button key={year} onPress={() => change({ years: { from: year, to: year } })}>
            {translator.text('world.show-year', { year: translator.year(year) })}
          </Button>
        ))}
        {isYear || query.country === null || query.way === 'both' ? null : (
          <Button onPress={() => choose({ way: null })}>{translator.text('world.show-both')}</Button>
        )}
        {isYear || query.country === null ? null : (
          <Button onPress={() => choose({ country: null, way: null })}>{translator.text('world.all-countries')}</Button>
        )}
      </div>
    </div>
  );
}

import { useRef } from 'react';
import type { FilterName, Result } from '#query/result.ts';
import { sayEmptiedBy } from '#reading/emptied-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import type { View } from '#url/view.ts';
import { Button } from '#ui/button.tsx';
import './empty-view.css';

/** Says which filter emptied the view, with a button for each that would bring something back. */
export function EmptyView({ result }: { readonly result: Result }) {
  const translator = useTranslator();
  const { change } = useView();
  const section = useRef<HTMLElement>(null);
  // The pressed button goes with the emptiness: the panel around it takes the focus.
  const reset = (filters: Partial<View>) => {
    section.current?.closest<HTMLElement>('[tabindex]')?.focus();
    change(filters);
  };
  const resets: Readonly<Record<FilterName, Partial<View>>> = {
    categories: { categories: null },
    stages: { stages: null },
    // All years with figures, not the usual one: that one may be among those that are empty.
    years: { years: result.yearsAvailable },
    origins: { origins: [] },
    destinations: { destinations: [] },
  };
  const name = (filter: FilterName) => translator.text(`filter.${filter}`);
  return (
    <section ref={section} className="empty-view" aria-labelledby="empty-view-heading">
      <h2 id="empty-view-heading">{translator.text('empty.heading')}</h2>
      <output>{sayEmptiedBy(result.emptiedBy, translator)}</output>
      <div className="empty-view-resets">
        {result.emptiedBy.map((filter) => (
          <Button key={filter} onPress={() => reset(resets[filter])}>
            {translator.text('filter.reset-one', { filter: name(filter) })}
          </Button>
        ))}
        <Button
          onPress={() => reset({ categories: null, stages: null, years: result.yearsAvailable, origins: [], destinations: [] })}
        >
          {translator.text('empty.reset-all')}
        </Button>
      </div>
    </section>
  );
}

import { categories, type Category } from '#domain/category.ts';
import { gapAppearance } from '#domain/gap-appearance.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import { GapMark } from '#ui/gap-mark.tsx';
import { Swatch } from '#ui/swatch.tsx';
import { sayNoSeries } from './say-no-series.ts';

/** Which population categories are shown; a category without any series can still be chosen, so that its gaps are seen. */
export function CategoryFilter({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { change } = useView();
  const { query, result, names } = corridor;
  const place = { names, years: query.years };
  const choose = (chosen: readonly Category[]) => change({ categories: chosen.length === categories.length ? null : chosen });
  const options = categories.map((category) => {
    const count = result.seriesPerCategory[category];
    const none = count === 0 ? sayNoSeries(category, result.coverage, place, translator) : null;
    const detail = translator.text('filter.series-available', { count });
    return {
      value: category,
      label: translator.text(`category.${category}`),
      mark: <Swatch {...categoryAppearance[category]} />,
      detail:
        none === null ? (
          detail
        ) : (
          <>
            <GapMark shape={gapAppearance[none.gap]} /> {detail}
          </>
        ),
      note: none?.words,
    };
  });
  const actions = (
    <span>
      <Button look="plain" label={translator.text('filter.all-categories')} onPress={() => choose(categories)}>
        {translator.text('filter.all')}
      </Button>
      <Button look="plain" label={translator.text('filter.no-categories')} onPress={() => choose([])}>
        {translator.text('filter.none')}
      </Button>
    </span>
  );
  return (
    <CheckboxGroup
      label={translator.text('filter.categories')}
      options={options}
      value={query.categories}
      onChange={choose}
      actions={actions}
    />
  );
}

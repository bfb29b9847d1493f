import { CategoryFilter } from '#features/category-filter/category-filter.tsx';
import { CountryFilter } from '#features/country-filter/country-filter.tsx';
import { LaterSeatChoice } from '#features/seat-choice/later-seat-choice.tsx';
import { StageFilter } from '#features/stage-filter/stage-filter.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';

/** Whose eyes it is read with, and all filters but the years, which have a bar of their own. */
export function FiltersPart({ corridor }: { readonly corridor: ReadyCorridor }) {
  return (
    <>
      <LaterSeatChoice corridor={corridor} />
      <StageFilter />
      <CategoryFilter corridor={corridor} />
      <CountryFilter corridor={corridor} />
    </>
  );
}

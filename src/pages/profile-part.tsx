import { CoverageMatrix } from '#features/coverage-matrix/coverage-matrix.tsx';
import { EmptyView } from '#features/empty-view/empty-view.tsx';
import { HeadlineFigures } from '#features/headline-figures/headline-figures.tsx';
import { Reading } from '#features/reading/reading.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';

/** How many, who, how firm; and what is known at all. */
export function ProfilePart({ corridor }: { readonly corridor: ReadyCorridor }) {
  const { result, isPartial } = corridor;
  const isEmpty = result.figures.length === 0 && result.deaths.incidents.length === 0;
  return (
    <>
      {isEmpty && !isPartial ? <EmptyView result={result} /> : <HeadlineFigures corridor={corridor} />}
      <Reading corridor={corridor} />
      <CoverageMatrix corridor={corridor} />
    </>
  );
}

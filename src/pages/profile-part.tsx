import { CoverageMatrix } from '#features/coverage-matrix/coverage-matrix.tsx';
import { EmptyView } from '#features/empty-view/empty-view.tsx';
import { HeadlineFigures } from '#features/headline-figures/headline-figures.tsx';
import { Reading } from '#features/reading/reading.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { LaterSourceComparison } from './later.tsx';

/** The view in words; how many, who, how firm; what is known at all; and where sources differ. */
export function ProfilePart({ corridor }: { readonly corridor: ReadyCorridor }) {
  const { result, isPartial } = corridor;
  const isNothingLeft = result.figures.length === 0 && result.deaths.incidents.length === 0 && !isPartial;
  return (
    <>
      {isNothingLeft ? <EmptyView result={result} /> : null}
      <Reading corridor={corridor} />
      {isNothingLeft ? null : <HeadlineFigures corridor={corridor} />}
      <CoverageMatrix corridor={corridor} />
      <LaterSourceComparison corridor={corridor} />
    </>
  );
}

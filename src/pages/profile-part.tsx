import { memo } from 'react';
import { CoverageMatrix } from '#features/coverage-matrix/coverage-matrix.tsx';
import { EmptyView } from '#features/empty-view/empty-view.tsx';
import { HeadlineFigures } from '#features/headline-figures/headline-figures.tsx';
import { Reading } from '#features/reading/reading.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { emptyView, type View } from '#url/view.ts';
import { LaterProfileCharts, LaterResponsesBeside, LaterSourceComparison } from './later.tsx';

/** The view in words; how many, who, how firm; what is known at all; and where sources differ. */
export const ProfilePart = memo(function ProfilePart({ corridor }: { readonly corridor: ReadyCorridor }) {
  const { result, isPartial } = corridor;
  const isNothingLeft = result.figures.length === 0 && result.deaths.incidents.length === 0 && !isPartial;
  return (
    <>
      {isNothingLeft ? <EmptyView result={result} /> : null}
      <Reading corridor={corridor} />
      {isNothingLeft ? null : <HeadlineFigures corridor={corridor} />}
      <CompareLink />
      <LaterProfileCharts corridor={corridor} />
      <CoverageMatrix corridor={corridor} />
      <LaterSourceComparison corridor={corridor} />
      <ResponsesPart corridor={corridor} />
    </>
  );
});

/** The same question asked of another corridor or of other years. */
function CompareLink() {
  const translator = useTranslator();
  const { change, href } = useView();
  const compare: Partial<View> = { page: 'compare', evidence: null, panel: null, camera: null };
  return (
    <p>
      <Link href={href(compare)} onFollow={() => change(compare)}>
        {translator.text('compare.invite')}
      </Link>
    </p>
  );
}

/** The heading leads to the page of responses even before the rest is here. */
function ResponsesPart({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  const { categories, stages, language, release } = view;
  const page: View = { ...emptyView, page: 'responses', corridor: view.corridor, categories, stages, language, release };
  return (
    <section aria-labelledby="responses-heading">
      <h2 id="responses-heading">
        <Link href={href(page)} onFollow={() => change(page)} look="quiet">
          {translator.text('responses.heading')}
        </Link>
      </h2>
      <LaterResponsesBeside corridor={corridor} />
    </section>
  );
}

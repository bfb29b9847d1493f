import { useMemo } from 'react';
import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import { CompareChoice } from '#features/compare-choice/compare-choice.tsx';
import { CompareMaps } from '#features/compare-maps/compare-maps.tsx';
import { CompareNumbers } from '#features/compare-numbers/compare-numbers.tsx';
import { DataProblem } from '#features/data-problem/data-problem.tsx';
import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { pairNumbers } from '#query/compare-pairs.ts';
import { sayCompareSides } from '#reading/compare-words.ts';
import { joinNames } from '#reading/join-names.ts';
import { createNaming } from '#reading/names.ts';
import type { CorridorState, ReadyCorridor } from '#state/corridor-state.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useCompareViews } from '#state/use-compare-views.ts';
import { useCorridorOf } from '#state/use-corridor-of.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Notice } from '#ui/notice.tsx';
import type { ComparedViews } from '#url/compared-views.ts';
import { CompareNarrowed } from './compare-narrowed.tsx';
import { PageFrame } from './page-frame.tsx';
import './compare-page.css';

/** Two corridors, or two periods of one, side by side on one scale, with the difference where there is one to give. */
export function ComparePage() {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const views = useCompareViews();
  return (
    <PageFrame kind="document">
      <main id="content" tabIndex={-1} className="compare-page">
        <AddressNotices />
        <h1>{translator.text('compare.heading')}</h1>
        <p>{translator.text('compare.intro')}</p>
        {catalogue.status === 'error' ? <DataProblem what="catalogue" onRetry={catalogue.retry} /> : null}
        {catalogue.status === 'ready' && views !== null ? (
          <Comparison views={views} catalogue={catalogue.catalogue} names={catalogue.names} />
        ) : null}
      </main>
    </PageFrame>
  );
}

interface ComparisonProps {
  readonly views: ComparedViews;
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
}

function Comparison({ views, catalogue, names }: ComparisonProps) {
  const translator = useTranslator();
  const first = useCorridorOf(views.first, true);
  const second = useCorridorOf(views.second, true);
  const available = [first, second].flatMap((side) => (side.status === 'ready' ? [side.result.yearsAvailable] : []));
  const asked = [views.first, views.second].flatMap(({ years }) => (years === null ? [] : [years]));
  const bounds = {
    from: Math.min(...[...available, ...asked].map(({ from }) => from)),
    to: Math.max(...[...available, ...asked].map(({ to }) => to)),
  };
  return (
    <>
      <CompareChoice views={views} catalogue={catalogue} names={names} bounds={bounds} />
      {views.isSame ? <Notice>{translator.text('compare.same')}</Notice> : null}
      {first.status === 'ready' && second.status === 'ready' ? (
        <Sides views={views} first={first} second={second} />
      ) : (
        <Waiting states={[first, second]} />
      )}
    </>
  );
}

function Waiting({ states }: { readonly states: readonly CorridorState[] }) {
  const translator = useTranslator();
  const failed = states.find((state) => state.status === 'error');
  if (failed !== undefined) return <DataProblem what="catalogue" onRetry={failed.retry} />;
  return <output className="ui-soft">{translator.text('compare.loading')}</output>;
}

interface SidesProps {
  readonly views: ComparedViews;
  readonly first: ReadyCorridor;
  readonly second: ReadyCorridor;
}

function Sides({ views, first, second }: SidesProps) {
  const translator = useTranslator();
  const names = useMemo(() => joinNames(first.names, second.names), [first.names, second.names]);
  const naming = useMemo(
    () => createNaming(names, [...first.dataset.catalogue.sources, ...second.dataset.catalogue.sources]),
    [names, first.dataset, second.dataset],
  );
  const pairs = useMemo(() => pairNumbers(first, second), [first, second]);
  const sides = useMemo(
    () =>
      sayCompareSides(
        { corridor: first.dataset.corridor.id, years: first.query.years },
        { corridor: second.dataset.corridor.id, years: second.query.years },
        naming,
        translator,
      ),
    [first, second, naming, translator],
  );
  const shared = { views, first, second, sides, naming };
  const isPartial = first.isPartial || second.isPartial;
  const hasProblem = first.problems.length + second.problems.length > 0;
  return (
    <>
      <CompareNarrowed query={first.query} naming={naming} />
      {hasProblem ? <Notice urgency="alert">{translator.text('compare.unavailable')}</Notice> : null}
      {isPartial && !hasProblem ? <output className="ui-soft">{translator.text('compare.partial')}</output> : null}
      <CompareMaps key={views.first.corridor} {...shared} />
      <CompareNumbers {...shared} pairs={pairs} names={names} />
    </>
  );
}

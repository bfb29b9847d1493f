import type { Series } from '#domain/series.ts';
import { comparedSeries } from '#query/compared-series.ts';
import { figuresBeside } from '#query/figures-beside.ts';
import { findComparisonOf } from '#query/find-comparisons.ts';
import type { Figure } from '#query/result.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useCorridor } from '#state/use-corridor.ts';
import { ComparedFigures } from './compared-figures.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { OtherFigures } from './other-figures.tsx';

interface BesideFiguresProps extends EvidenceContext {
  readonly figure: Figure;
}

/** What else is published: first of the same thing by other definitions, on one scale; then other statistics of the same people. */
export function BesideFigures(props: BesideFiguresProps) {
  const corridor = useCorridor();
  return corridor.status === 'ready' ? <Beside {...props} corridor={corridor} /> : null;
}

function Beside({ corridor, ...props }: BesideFiguresProps & { readonly corridor: ReadyCorridor }) {
  const { figure, catalogue } = props;
  const comparison = findComparisonOf(corridor.dataset, figure);
  const compared = new Set(comparison === null ? [] : comparedSeries(comparison));
  const series = new Map(catalogue.series.map((one) => [one.id, one]));
  const others = figuresBeside(corridor.result, figure)
    .filter((other) => !compared.has(other.series))
    .toSorted((one, other) => rankOf(series.get(one.series)) - rankOf(series.get(other.series)));
  return (
    <>
      {comparison === null || comparison.topic === null ? null : (
        <ComparedFigures {...props} comparison={comparison} result={corridor.result} />
      )}
      <OtherFigures {...props} others={others} series={series} />
    </>
  );
}

/** A series that another already stands for comes after it. */
function rankOf(series: Series | undefined): number {
  return series?.role === 'supporting' ? 1 : 0;
}

import { useEffect, useState } from 'react';
import { middleOf } from '#query/amount.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { WorldAnswer } from '#state/use-world.ts';

interface YearTotal {
  readonly at: number;
  readonly height: number;
}

/** The totals found so far, and what they are totals of. */
interface Found {
  readonly of: string;
  readonly totals: readonly YearTotal[];
}

const none: readonly YearTotal[] = [];

/**
 * What everyone counted comes to in each year, of the country in focus or the whole world. Asked a year at a time, while nothing
 * else is to be done: the rows of a year are made only when somebody asks for them.
 */
export function useYearTotals(answer: WorldAnswer | null): readonly YearTotal[] {
  const [found, setFound] = useState<Found>({ of: '', totals: none });
  const { country, way } = answer?.query ?? { country: null, way: 'both' };
  const dataset = answer?.dataset ?? null;
  const subject = `${dataset?.series.id} ${country} ${way}`;
  useEffect(() => {
    if (dataset === null) return undefined;
    const waiting = [...dataset.series.yearsWithFigures];
    const totals: YearTotal[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const year = waiting.pop();
      if (year === undefined) {
        setFound({ of: subject, totals });
        return;
      }
      const query = { years: { from: year, to: year }, country, way, grouping: 'country', top: 0 } as const;
      const { total } = runWorldQuery(dataset, query);
      totals.push({ at: year, height: total === null ? 0 : (middleOf(total) ?? 0) });
      timer = setTimeout(next, restMilliseconds);
    };
    timer = setTimeout(next, patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [dataset, country, way, subject]);
  return found.of === subject ? found.totals : none;
}

/** The map comes first; between two years there is room for whatever else is waiting. */
const patienceMilliseconds = 500;
const restMilliseconds = 4;

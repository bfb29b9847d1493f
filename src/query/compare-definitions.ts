import { includesYear, type YearRange } from '#domain/period.ts';
import { uniqueAscending } from '#lib/unique.ts';
import { addComparisonEntry } from './add-comparison-entry.ts';
import { chooseYears, distanceTo } from './choose-years.ts';
import type { Comparison, ComparisonEntry } from './comparison.ts';
import type { DatasetIndex, FigureRows } from './dataset-index.ts';

/** Years that a population changes in less than its definitions differ by: the step of a census-based estimate. */
const nearYears = 5;

type Definitions = ReadonlyMap<string, readonly FigureRows[]>;
type Compared = Pick<Comparison, 'entries' | 'year' | 'timing'>;

/**
 * What the definitions say in one year, or null where no two have a number. The year is the latest of the range in which
 * two definitions have one, else two sources of one series; else the nearest such year outside, if it is near. Where
 * there is none, people present are compared over years near each other, each number with its own year.
 */
export function compareDefinitions(definitions: Definitions, range: YearRange, index: DatasetIndex): Compared | null {
  const said = countVoices(definitions);
  const years = chooseYears(said.ofDefinitions, said.ofSources, range);
  const inYears = (tried: readonly number[]): Compared | null => {
    for (const year of tried) {
      const entries = [...definitions].flatMap(([id, rows]) => addComparisonEntry(id, rows, year, index) ?? []);
      if (entries.length > 1 || entries.some(({ alternatives }) => alternatives.length > 0))
        return { entries, year, timing: includesYear(range, year) ? 'inside' : 'outside' };
    }
    return null;
  };
  const isNear = (year: number): boolean => distanceTo(range, year) <= nearYears;
  return (
    inYears(years.filter(isNear)) ?? compareNearYears(definitions, range, index) ?? inYears(years.filter((year) => !isNear(year)))
  );
}

/** The latest year of the range in which one definition has a number and another has one near it; for people present only. */
function compareNearYears(definitions: Definitions, range: YearRange, index: DatasetIndex): Compared | null {
  const rows = [...definitions.values()].flat();
  if (definitions.size < 2 || rows.some(({ series }) => series.measure !== 'stock')) return null;
  const inRange = yearsWithNumber(rows).filter((year) => includesYear(range, year));
  for (const year of inRange.toReversed()) {
    const entries = [...definitions].flatMap(([id, own]) => addNearest(id, own, year, index) ?? []);
    if (entries.length > 1) return { entries, year, timing: 'several-years' };
  }
  return null;
}

function addNearest(id: string, rows: readonly FigureRows[], year: number, index: DatasetIndex): ComparisonEntry | null {
  for (const near of chooseYears(yearsWithNumber(rows), [], { from: year, to: year })) {
    if (Math.abs(near - year) > nearYears) break;
    const entry = addComparisonEntry(id, rows, near, index);
    if (entry !== null) return entry;
  }
  return null;
}

function yearsWithNumber(rows: readonly FigureRows[]): readonly number[] {
  return uniqueAscending(rows.flatMap(({ years }) => years.filter((each) => each.hasNumber).map(({ year }) => year)));
}

/** Years in which two definitions have a number, and years in which two sources of one series have. */
function countVoices(definitions: Definitions) {
  const speaking = new Map<number, Set<string>>();
  const ofSources = new Set<number>();
  for (const [definition, rows] of definitions) {
    for (const { year, hasNumber, others } of rows.flatMap(({ years }) => years)) {
      if (!hasNumber) continue;
      speaking.set(year, (speaking.get(year) ?? new Set()).add(definition));
      if (others.length > 0) ofSources.add(year);
    }
  }
  const ofDefinitions = [...speaking].filter(([, by]) => by.size > 1).map(([year]) => year);
  return { ofDefinitions, ofSources: [...ofSources] };
}

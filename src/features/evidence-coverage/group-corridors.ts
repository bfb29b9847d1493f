import type { CorridorId } from '#domain/corridor.ts';
import type { AccountNames } from '#domain/evidence-account.ts';
import type { GapKind } from '#domain/gap.ts';
import type { SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import type { CellAcross } from './cells-across.ts';

/** Corridors whose cell says the same: the same series, or the same gap for the same reason. */
export interface CorridorGroup {
  readonly corridors: readonly CorridorId[];
  readonly series: readonly SeriesId[];
  readonly gap: GapKind | null;
  /** The reason of the gap; empty where the catalogue gives none. */
  readonly reason: string;
}

/** A cell of all corridors without saying one thing fifteen times: figures first, then gaps, the larger groups before. */
export function groupCorridors(
  { category, stage, corridors }: CellAcross,
  words: Pick<AccountNames, 'gaps'>,
): readonly CorridorGroup[] {
  const entries = corridors.map(({ id, cell }) => ({
    id,
    series: cell.series,
    gap: cell.gap,
    reason: cell.gap === null ? '' : (words.gaps[id]?.[`${category}/${stage}`] ?? ''),
  }));
  const groups = groupBy(entries, ({ series, gap, reason }) => JSON.stringify([series, gap, reason]));
  return [...groups.values()]
    .flatMap((members): CorridorGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const { series, gap, reason } = first;
      return [{ corridors: members.map(({ id }) => id), series, gap, reason }];
    })
    .toSorted(
      (one, other) => Number(one.gap !== null) - Number(other.gap !== null) || other.corridors.length - one.corridors.length,
    );
}

import { gapAppearance } from '#domain/gap-appearance.ts';
import type { CoverageCell } from '#query/result.ts';
import { useTranslator } from '#state/use-translator.ts';
import { GapMark } from '#ui/gap-mark.tsx';

interface CoverageButtonProps {
  readonly cell: CoverageCell;
  readonly description: string;
  readonly onPress: () => void;
  /** Pointer or focus has come to the cell. */
  readonly onPoint: () => void;
}

/** The number of series, or the mark of the gap; the whole sentence is its name. */
export function CoverageButton({ cell, description, onPress, onPoint }: CoverageButtonProps) {
  const translator = useTranslator();
  return (
    <button
      type="button"
      className={cell.gap === null ? 'coverage-cell coverage-cell-known' : 'coverage-cell'}
      aria-label={description}
      onClick={onPress}
      onFocus={onPoint}
      onMouseEnter={onPoint}
    >
      {cell.gap === null ? translator.count(cell.series.length) : <GapMark shape={gapAppearance[cell.gap]} />}
    </button>
  );
}

import { gapAppearance } from '#domain/gap-appearance.ts';
import type { CoverageFigure } from '#query/coverage-figures.ts';
import type { CoverageCell } from '#query/result.ts';
import { useTranslator } from '#state/use-translator.ts';
import { GapMark } from '#ui/gap-mark.tsx';
import { measureSign, shortAmount } from './short-amount.ts';

interface CoverageButtonProps {
  readonly cell: CoverageCell;
  /** Null where the guard adds none of its series to one number. */
  readonly figure: CoverageFigure | null;
  readonly description: string;
  readonly onPress: () => void;
  /** Pointer or focus has come to the cell. */
  readonly onPoint: () => void;
}

/** The cell's main number, how many series where there is no one number, or the mark of the gap; the whole sentence is its name. */
export function CoverageButton({ cell, figure, description, onPress, onPoint }: CoverageButtonProps) {
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
      {cell.gap !== null ? (
        <GapMark shape={gapAppearance[cell.gap]} />
      ) : figure === null || figure.amount.kind === 'gap' ? (
        <span>{translator.text('coverage.series', { count: cell.series.length })}</span>
      ) : (
        <>
          <span>{shortAmount(figure.amount, translator)}</span>
          <span className="coverage-sign">{measureSign(figure.measure, translator)}</span>
        </>
      )}
    </button>
  );
}

import { gapAppearance } from '#domain/gap-appearance.ts';
import type { GapKind } from '#domain/gap.ts';
import { useTranslator } from '#state/use-translator.ts';
import { GapMark } from '#ui/gap-mark.tsx';

interface MatrixCellProps {
  /** The whole cell in words. */
  readonly label: string;
  /** A number and what it counts, or null where there is no figure at all. */
  readonly known: { readonly number: string; readonly unit: string; readonly share: number } | null;
  readonly gaps: readonly GapKind[];
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  readonly onPress: () => void;
}

/** A number with its word, or the mark and the word of each kind of gap; on a phone marks alone, with words to a screen reader. */
export function MatrixCell({ label, known, gaps, isOpen, controls, onPress }: MatrixCellProps) {
  const translator = useTranslator();
  // React's style type knows no custom properties.
  const share = { ['--share' as string]: `${Math.round((known?.share ?? 0) * 100)}%` };
  return (
    <button
      type="button"
      className={known === null ? 'matrix-cell' : 'matrix-cell matrix-cell-known'}
      style={share}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onPress}
    >
      {known === null ? (
        gaps.map((kind) => (
          <span key={kind} className="matrix-gap">
            <GapMark shape={gapAppearance[kind]} />
            <span className="matrix-word">{translator.text(`gap.${kind}`)}</span>
          </span>
        ))
      ) : (
        <span>
          <span className="matrix-number">{known.number}</span> <span className="matrix-word">{known.unit}</span>
        </span>
      )}
    </button>
  );
}

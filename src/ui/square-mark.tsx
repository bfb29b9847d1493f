import './square-mark.css';

/** A small square, filled or hollow, as in a picture's legend; a word stands with it. */
export function SquareMark({ isFilled }: { readonly isFilled: boolean }) {
  return <span className={isFilled ? 'ui-square-mark ui-square-mark-filled' : 'ui-square-mark'} aria-hidden="true" />;
}

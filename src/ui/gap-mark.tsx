import { gapMarkShapes } from './gap-mark-shapes.ts';
import './gap-mark.css';

type GapMarkShape = keyof typeof gapMarkShapes;

/** The mark of a missing number. It never stands alone: the word goes beside it, or in the name of what holds it. */
export function GapMark({ shape }: { readonly shape: GapMarkShape }) {
  return (
    <svg className="ui-gap-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={gapMarkShapes[shape]} />
    </svg>
  );
}

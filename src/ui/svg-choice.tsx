import type { KeyboardEvent, ReactNode } from 'react';

interface SvgChoiceProps {
  /** What it shows and, where it does something, what choosing it does. */
  readonly label: string;
  /** Null: it is pointed at and focused, and does nothing more. */
  readonly onPress: (() => void) | null;
  readonly isChosen: boolean;
  readonly onPoint: (isPointed: boolean) => void;
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly children: ReactNode;
}

/** A mark within a picture that answers to pointer and keyboard as a button does; its whole box is pressed. */
export function SvgChoice({ label, onPress, isChosen, onPoint, target, children }: SvgChoiceProps) {
  const shared = {
    'aria-label': label,
    onMouseEnter: () => onPoint(true),
    onMouseLeave: () => onPoint(false),
  };
  const box = <rect {...target} fill="transparent" />;
  if (onPress === null) {
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
      <g {...shared} role="img">
        {box}
        {children}
      </g>
    );
  }
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      {...shared}
      className="ui-svg-choice"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      cursor="pointer"
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onClick={onPress}
      onKeyDown={pressByKey}
    >
      {box}
      {children}
    </g>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import './number-button.css';

interface NumberButtonProps {
  /** The number as it is read; part of the label. */
  readonly children: ReactNode;
  /** What pressing it opens, the number included. */
  readonly label: string;
  readonly isLarge?: boolean;
  readonly onPress: () => void;
  /** True while the pointer or the focus rests on it. */
  readonly onPoint?: (isPointed: boolean) => void;
}

/** A number that answers where it comes from: a dotted line under it says that there is more. */
export function NumberButton({ children, label, isLarge = false, onPress, onPoint }: NumberButtonProps) {
  return (
    <AriaButton
      className={isLarge ? 'ui-number-button ui-number-button-large' : 'ui-number-button'}
      aria-label={label}
      onPress={onPress}
      onHoverChange={(isPointed) => onPoint?.(isPointed)}
      onFocusChange={(isPointed) => onPoint?.(isPointed)}
    >
      {children}
    </AriaButton>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import './button.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `plain` reads as text, `outlined` as a control, `filled` as the one thing to do. */
  readonly look?: 'plain' | 'outlined' | 'filled';
  readonly label?: string;
  readonly isDisabled?: boolean;
  /** For a button that shows and hides something. */
  readonly isExpanded?: boolean;
  readonly controls?: string;
}

export function Button({ children, onPress, look = 'outlined', label, isDisabled = false, isExpanded, controls }: ButtonProps) {
  return (
    <AriaButton
      className={`ui-button ui-button-${look}`}
      isDisabled={isDisabled}
      onPress={onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
    >
      {children}
    </AriaButton>
  );
}

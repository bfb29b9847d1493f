import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import './icon-button.css';

interface IconButtonProps {
  /** A picture; the label is what is said. */
  readonly children: ReactNode;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
}

export function IconButton({ children, label, onPress, isDisabled = false, isExpanded }: IconButtonProps) {
  return (
    <AriaButton
      className="ui-icon-button"
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      {children}
    </AriaButton>
  );
}

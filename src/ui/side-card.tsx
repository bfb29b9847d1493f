import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import './side-card.css';

interface SideCardProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Covers the page and holds the focus; otherwise it lies beside the page, which stays usable. */
  readonly isModal: boolean;
  readonly children: ReactNode;
}

/** A dialog beside or over the page. Focus goes to its title, and back to where it came from when it closes. */
export function SideCard({ title, closeLabel, onClose, isModal, children }: SideCardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useReturnFocus(true);
  useEffect(() => {
    if (isModal) dialog.current?.showModal();
    else dialog.current?.show();
    heading.current?.focus();
  }, [isModal]);

  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isModal) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={isModal ? 'ui-side-card ui-side-card-modal' : 'ui-side-card'}
      aria-labelledby={titleId}
      onCancel={onCancel}
      onKeyDown={onKeyDown}
    >
      <div className="ui-side-card-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={closeLabel} onPress={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      <div className="ui-side-card-body">{children}</div>
    </dialog>
  );
}

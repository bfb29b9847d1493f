import { useState, type ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** A remark rather than a heading. */
  readonly isQuiet?: boolean;
  /** Its content begins when it is first opened: for what asks the network. */
  readonly isLater?: boolean;
}

/** Folded detail under a line of its own; the browser keeps its state. */
export function Disclosure({ title, children, isOpenAtFirst = false, isQuiet = false, isLater = false }: DisclosureProps) {
  const [hasBegun, begin] = useState(!isLater || isOpenAtFirst);
  return (
    <details
      className={isQuiet ? 'ui-disclosure ui-disclosure-quiet' : 'ui-disclosure'}
      open={isOpenAtFirst}
      onToggle={(event) => event.currentTarget.open && begin(true)}
    >
      <summary>{title}</summary>
      <div className="ui-disclosure-body">{hasBegun ? children : null}</div>
    </details>
  );
}

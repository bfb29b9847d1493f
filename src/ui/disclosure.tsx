import type { ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** A remark rather than a heading. */
  readonly isQuiet?: boolean;
}

/** Folded detail under a line of its own; the browser keeps its state. */
export function Disclosure({ title, children, isOpenAtFirst = false, isQuiet = false }: DisclosureProps) {
  return (
    <details className={isQuiet ? 'ui-disclosure ui-disclosure-quiet' : 'ui-disclosure'} open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}

import { useState, type ReactNode } from 'react';
import './folded-record.css';

interface FoldedRecordProps {
  /** What a link within the page points at. */
  readonly id: string;
  readonly title: ReactNode;
  /** A quiet line under the title. */
  readonly detail: ReactNode;
  /** The address points at it, or at an entry in it: it opens. */
  readonly isTarget: boolean;
  /** It gathers other entries: its title is a heading. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** One entry of a long list: its name and a line, the rest drawn only once it is opened. */
export function FoldedRecord({ id, title, detail, isTarget, isGroup = false, children }: FoldedRecordProps) {
  const [isOpen, setOpen] = useState(isTarget);
  const [wasTarget, setWasTarget] = useState(isTarget);
  if (isTarget !== wasTarget) {
    setWasTarget(isTarget);
    if (isTarget) setOpen(true);
  }
  return (
    <details id={id} className="ui-record" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {isGroup ? <h3 className="ui-record-title">{title}</h3> : <span className="ui-record-title">{title}</span>}
        <span className="ui-soft">{detail}</span>
      </summary>
      {isOpen ? <div className="ui-record-body">{children}</div> : null}
    </details>
  );
}

import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** `alert` interrupts: something failed. `status` waits its turn. */
  readonly urgency?: 'status' | 'alert' | 'none';
  readonly actions?: ReactNode;
}

export function Notice({ children, urgency = 'none', actions }: NoticeProps) {
  return (
    <div className="ui-notice" {...(urgency === 'none' ? {} : { role: urgency })}>
      <div className="ui-notice-text">{children}</div>
      {actions === undefined ? null : <div className="ui-notice-actions">{actions}</div>}
    </div>
  );
}

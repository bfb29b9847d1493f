import type { MouseEvent, ReactNode } from 'react';
import './link.css';

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Called instead of loading the page, for plain presses; opening in a new tab stays the browser's. */
  readonly onFollow?: () => void;
  readonly isCurrent?: boolean;
  readonly look?: 'text' | 'quiet';
  /** Language of the words, where it differs from the page's. */
  readonly language?: string;
}

export function Link({ href, children, onFollow, isCurrent = false, look = 'text', language }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (onFollow === undefined || !isPlain) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a
      className={`ui-link ui-link-${look}`}
      href={href}
      onClick={follow}
      aria-current={isCurrent ? 'page' : undefined}
      lang={language}
      hrefLang={language}
    >
      {children}
    </a>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WhenSeenProps {
  readonly children: ReactNode;
  /** Stands there until then, so that the page does not jump. */
  readonly className?: string;
  /** How far below the edge it already begins, in CSS pixels; a browser that does not know scroll margins waits for the edge. */
  readonly nearPixels?: number;
}

/** Its content begins to live, and to load what it needs, when the reader comes near it. */
export function WhenSeen({ children, className, nearPixels = 0 }: WhenSeenProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || isSeen) return undefined;
    const note = (entries: readonly IntersectionObserverEntry[]) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    };
    const margin = `${nearPixels}px`;
    const observer = new IntersectionObserver(note, { rootMargin: margin, scrollMargin: margin });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen, nearPixels]);
  return (
    <div ref={box} className={className}>
      {isSeen ? children : null}
    </div>
  );
}

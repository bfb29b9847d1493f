import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WhenSeenProps {
  readonly children: ReactNode;
  /** Stands there until then, so that the page does not jump. */
  readonly className?: string;
}

/** Its content begins to live, and to load what it needs, when the reader comes near it. */
export function WhenSeen({ children, className }: WhenSeenProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <div ref={box} className={className}>
      {isSeen ? children : null}
    </div>
  );
}

import { createElement, useEffect, useState } from 'react';
import { useMedia } from '#state/use-media.ts';
import type { PrintSheetProps } from './print-sheet.tsx';

interface LaterPrintSheetProps extends PrintSheetProps {
  /** Whether the first picture has been seen: nothing of a print is fetched before. */
  readonly isPainted: boolean;
}

/** A print waits for nothing: its code is fetched this long after the first picture, before anyone can ask for it. */
const laterMilliseconds = 2000;

/** What goes on paper in the page's place. Where its code could not be fetched, the page is printed as it is. */
export function LaterPrintSheet({ isPainted, ...props }: LaterPrintSheetProps) {
  const isPrinting = useMedia('print');
  const [module, setModule] = useState<typeof import('./print-sheet.tsx') | null>(null);
  useEffect(() => {
    if (!isPainted) return undefined;
    const timer = setTimeout(async () => setModule(await import('./print-sheet.tsx').catch(() => null)), laterMilliseconds);
    return () => clearTimeout(timer);
  }, [isPainted]);
  return isPrinting && module !== null ? createElement(module.PrintSheet, props) : null;
}

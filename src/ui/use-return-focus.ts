import { useLayoutEffect } from 'react';

/**
 * While the part of the page that has the focus is put aside, keeps where the focus was, and brings it back
 * afterwards unless it has found another place. Reads it before the browser takes it from what became inert.
 */
export function useReturnFocus(isAside: boolean): void {
  useLayoutEffect(() => {
    if (!isAside) return undefined;
    const opener = document.activeElement;
    return () => {
      // After the page has been made usable again.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && canFocus(opener) && opener.isConnected) opener.focus();
      });
    };
  }, [isAside]);
}

/** Parts of a drawing take the focus as well as controls do. */
function canFocus(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 760px)';

/** Whether the screen is a phone's: at most 760 px wide. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches);
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

import { memo } from 'react';
import { SourceList } from '#features/source-list/source-list.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';

/** The publications behind what is shown. */
export const SourcesPart = memo(function SourcesPart({ corridor }: { readonly corridor: ReadyCorridor }) {
  return <SourceList corridor={corridor} />;
});

import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import { DataProblem } from '#features/data-problem/data-problem.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';

/** What the address got wrong and what could not be loaded, above the map that works all the same. */
export function Problems({ corridor }: { readonly corridor: ReadyCorridor }) {
  return (
    <div className="atlas-problems">
      <AddressNotices />
      {corridor.problems.map(({ file, retry }) => (
        <DataProblem key={file} what={file} onRetry={retry} />
      ))}
    </div>
  );
}

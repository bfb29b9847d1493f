import type { Problem } from './problem.ts';

/** A problem for each id that an earlier entry of the list already has; `fileOf` says where the later one is written. */
export function findDuplicates(
  fileOf: (id: string) => string,
  entries: readonly { readonly id: string }[],
  list = '',
): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        where: fileOf(id),
        at: list === '' ? id : `${list}(${id})`,
        rule: 'duplicate-id',
        detail: 'another entry has the same id',
      },
    ];
  });
}

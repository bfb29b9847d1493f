import type { Basis, Filed } from '#domain/responses.ts';

/** A written record of ids and on whose word each is, as a list in the order of `ids`. */
export function toFiled<Id extends string>(
  ids: readonly Id[],
  record: Readonly<Partial<Record<Id, Basis>>>,
): readonly Filed<Id>[] {
  return ids.flatMap((id) => {
    const basis = record[id];
    return basis === undefined ? [] : [{ id, basis }];
  });
}

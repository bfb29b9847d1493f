import type { EvidenceAccount } from '#domain/evidence-account.ts';

type Earlier = EvidenceAccount['earlier'][number];

/** The earlier version to compare with: the one asked for, else the newest; and whether the address asked for one there is not. */
export function chooseSince(
  earlier: readonly Earlier[],
  since: string | null,
): { readonly chosen: Earlier | null; readonly isUnknown: boolean } {
  const asked = earlier.find(({ version }) => version === since);
  return { chosen: asked ?? earlier[0] ?? null, isUnknown: since !== null && asked === undefined };
}

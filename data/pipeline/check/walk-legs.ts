/** Walks a chain of legs from a place; null where every leg starts where the last one ended, otherwise what breaks it. */
export function walkLegs(
  legs: readonly { readonly id: string; readonly from: string; readonly to: string }[],
  start: string,
  chain: readonly string[],
): string | null {
  let at = start;
  for (const id of chain) {
    const leg = legs.find((each) => each.id === id);
    if (leg === undefined) return `there is no leg ${id}`;
    if (leg.from !== at && leg.to !== at) return `${id} does not start at ${at}`;
    at = leg.from === at ? leg.to : leg.from;
  }
  return null;
}

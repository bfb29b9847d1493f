import type { Lane } from './map-plan.ts';

/**
 * The lanes in the order in which people travel them, for the keyboard and for readers: first those where people set out, then
 * what those go on in; the way out before the way back, and of equals the broadest first. Lanes of no leg keep their order.
 */
export function orderAlong(lanes: readonly Lane[]): readonly Lane[] {
  const depths = depthsOf(lanes);
  const depth = (lane: Lane): number => depths.get(lane) ?? 0;
  return lanes.toSorted(
    (first, second) =>
      Number(first.direction === 'return') - Number(second.direction === 'return') ||
      depth(first) - depth(second) ||
      second.widthPixels - first.widthPixels,
  );
}

/** How many lanes lie before each one, by the shortest way from where its people set out. */
function depthsOf(lanes: readonly Lane[]): ReadonlyMap<Lane, number> {
  const depths = new Map<Lane, number>();
  let reached = lanes.filter(({ joins }) => (joins?.start ?? null) === null);
  for (let depth = 0; reached.length > 0; depth += 1) {
    for (const lane of reached) depths.set(lane, depth);
    const from = reached;
    reached = lanes.filter((lane) => !depths.has(lane) && from.some((before) => goesOn(before, lane)));
  }
  // A ring has no beginning: it comes after all that has one.
  for (const lane of lanes) if (!depths.has(lane)) depths.set(lane, lanes.length);
  return depths;
}

function goesOn(before: Lane, after: Lane): boolean {
  return (
    before.run !== undefined &&
    before.run.to === after.run?.from &&
    before.bundle === after.bundle &&
    before.direction === after.direction &&
    before.figures.some((figure) => after.figures.includes(figure))
  );
}

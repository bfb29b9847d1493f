import { describeUnknown } from './describe-unknown.ts';

/** Walks a chain of legs from a place; null where every leg starts where the last one ended, otherwise what breaks it. */
export function walkLegs(
  legs: readonly { readonly id: string; readonly from: string; readonly to: string }[],
  start: string,
  chain: readonly string[],
): string | null {
  let at = start;
  for (const id of chain) {
    const leg = legs.find((each) => each.id === id);
    if (leg === undefined) {
      return describeUnknown(
        id,
        legs.map((each) => each.id),
        "the corridor's legs",
      );
    }
    if (leg.from !== at && leg.to !== at) {
      return `${id} joins ${leg.from} and ${leg.to}, but the way stands at ${at}: name the legs in the order they are travelled`;
    }
    at = leg.from === at ? leg.to : leg.from;
  }
  return null;
}

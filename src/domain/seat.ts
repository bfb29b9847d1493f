import type { CorridorSummary } from './corridor.ts';
import type { CountryCode } from './country.ts';
import { stages, type Stage } from './stage.ts';

/** The three sides a corridor can be read from. */
export const seatRoles = ['origin', 'transit', 'destination'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Whose eyes a corridor is read with: one country in a role, or all countries of the role where `country` is null. */
export interface Seat {
  readonly role: SeatRole;
  readonly country: CountryCode | null;
}

/** The countries of a role on a corridor. */
export function countriesOf(
  role: SeatRole,
  { origins, transits, destinations }: Pick<CorridorSummary, 'origins' | 'transits' | 'destinations'>,
): readonly CountryCode[] {
  return { origin: origins, transit: transits, destination: destinations }[role];
}

/** The stages as whoever sits there meets them: what happens at home first, what happens elsewhere after it. */
export function stagesSeenFrom(role: SeatRole | null): readonly Stage[] {
  return role === null ? stages : seenFrom[role];
}

const seenFrom: Readonly<Record<SeatRole, readonly Stage[]>> = {
  origin: ['pre-departure', 'return', 'transit', 'arrival', 'stay'],
  transit: ['transit', 'arrival', 'stay', 'return', 'pre-departure'],
  destination: ['arrival', 'stay', 'return', 'transit', 'pre-departure'],
};

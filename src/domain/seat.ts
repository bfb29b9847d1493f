import type { CountryCode } from './country.ts';

/** The three sides a corridor can be read from. */
export const seatRoles = ['origin', 'transit', 'destination'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Whose eyes a corridor is read with: one country in a role, or all countries of the role where `country` is null. */
export interface Seat {
  readonly role: SeatRole;
  readonly country: CountryCode | null;
}

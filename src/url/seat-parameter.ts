import { seatRoles, type Seat } from '#domain/seat.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';

/** `transit`, or `transit:YEM` for one country. */
export function parseSeat(text: string): Parsed<Seat> {
  const [word = '', code, ...rest] = text.trim().split(':');
  const role = seatRoles.find((each) => each === word.toLowerCase());
  const country = code?.toUpperCase() ?? null;
  if (role === undefined || rest.length > 0) return invalid(text, 'unknown-value');
  return country === null || /^[A-Z]{3}$/.test(country) ? valid({ role, country }) : invalid(text, 'unknown-value');
}

export function formatSeat({ role, country }: Seat): string {
  return country === null ? role : `${role}:${country}`;
}

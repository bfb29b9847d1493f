import type { AddressNotice } from './view.ts';

/** Why a value of the address was not understood. */
export type AddressReason = AddressNotice['reason'];

/** What one parameter of the address says: a value, something that is not one and why, or nothing. */
export type Parsed<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly given: string; readonly reason: AddressReason }
  | { readonly kind: 'missing' };

export function valid<Value>(value: Value): Parsed<Value> {
  return { kind: 'valid', value };
}

export function invalid(given: string, reason: AddressReason): Parsed<never> {
  return { kind: 'invalid', given, reason };
}

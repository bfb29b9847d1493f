/** ISO 3166 alpha-3, or one of the documented pseudo-codes `UNK` (stated unknown) and `XXA` (stateless). */
export type CountryCode = string;

/** A country or area of the catalogue; the label point is longitude before latitude, in degrees. */
export interface Country {
  readonly code: CountryCode;
  readonly longitude: number;
  readonly latitude: number;
}

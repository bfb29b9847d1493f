/**
 * ISO 3166 alpha-3, or a pseudo-code: `UNK` stated unknown, `XXA` stateless, `TIB` UNHCR's group for Tibetans,
 * `XCX` Guernsey and Jersey counted together. The first three have a name but no label point.
 */
export type CountryCode = string;

/** A country or area of the catalogue; the label point is longitude before latitude, in degrees. */
export interface Country {
  readonly code: CountryCode;
  readonly longitude: number;
  readonly latitude: number;
}

import type { CountryCode } from './country.ts';

export type PlaceId = string;
/** Longitude before latitude, degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A town, crossing or sea passage of the catalogue, never finer than a main town. */
export interface Place {
  readonly id: PlaceId;
  readonly country: CountryCode | null;
  readonly kind: 'town' | 'crossing' | 'sea-passage' | 'region';
  readonly position: LonLat;
  /** 1 is labelled first, 3 only when near. */
  readonly rank: 1 | 2 | 3;
}

/** A sea, gulf or ocean the map names, at the middle of where its name is written. */
export interface Sea {
  readonly id: string;
  readonly position: LonLat;
  /** Where else it may be written, for maps that do not show the first place. */
  readonly otherPositions?: readonly LonLat[];
  /** 1 is labelled first, 3 only when near. */
  readonly rank: 1 | 2 | 3;
}

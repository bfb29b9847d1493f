import type { CorridorId, CorridorSummary } from './corridor.ts';
import type { Country, CountryCode } from './country.ts';
import type { PlaceId, Sea } from './place.ts';
import type { Series, SeriesId } from './series.ts';
import type { Source } from './source.ts';

/** What every screen needs, without words of any language. */
export interface Catalogue {
  /** Identifies evidence and catalogue together; changes with any byte of either. */
  readonly release: string;
  readonly corridors: readonly CorridorSummary[];
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
  readonly countries: readonly Country[];
  /** Seas and gulfs the map names; their names are in `CatalogueNames.seas`. */
  readonly seas: readonly Sea[];
}

export interface SeriesText {
  readonly title: string;
  /** How the number is made, in plain words. */
  readonly method: string;
  /** What the number does not say. */
  readonly limits: string;
  readonly breaks: Readonly<Record<string, string>>;
}

export interface CorridorText {
  readonly name: string;
  readonly summary: string;
  readonly routes: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, string>>;
  /** Keyed `category/stage`. */
  readonly gaps: Readonly<Record<string, string>>;
}

/** The words of one language. */
export interface CatalogueNames {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly seas: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<SeriesId, SeriesText>>;
  readonly corridors: Readonly<Record<CorridorId, CorridorText>>;
  /** What must be said of boundaries and names, by rule of the boundary policy; which ones, the base map says. */
  readonly boundaryNotes: Readonly<Record<string, string>>;
}

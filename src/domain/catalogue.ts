import type { CorridorId, CorridorSummary } from './corridor.ts';
import type { Country, CountryCode } from './country.ts';
import type { PlaceId, Sea } from './place.ts';
import type { Series, SeriesId, TopicId } from './series.ts';
import type { Source } from './source.ts';

/** What every screen needs, without words of any language. */
export interface AtlasOutline {
  /** Identifies evidence and catalogue together; changes with any byte of either. */
  readonly release: string;
  readonly corridors: readonly CorridorSummary[];
  readonly countries: readonly Country[];
  /** Seas and gulfs the map names; their names are in `CatalogueNames.seas`. */
  readonly seas: readonly Sea[];
}

/** The outline with the series and publications of what is being looked at: one corridor's, or all. */
export interface Catalogue extends AtlasOutline {
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
}

/** What every screen of a series says: its title, and what changed in its method, by `SeriesBreak.key`. */
export interface SeriesTitle {
  readonly title: string;
  readonly breaks: Readonly<Record<string, string>>;
}

/** What a card says of a series, loaded when one is opened. */
export interface SeriesNotes {
  /** How the number is made, in plain words. */
  readonly method: string;
  /** What the number does not say. */
  readonly limits: string;
}

export type SeriesText = SeriesTitle & SeriesNotes;

/** What several series speak of, and what must be said where they stand side by side. */
export interface TopicText {
  readonly title: string;
  readonly note: string;
}

/** The words of one language that every screen needs. */
export interface OutlineNames {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly seas: Readonly<Record<string, string>>;
  readonly corridors: Readonly<Record<CorridorId, { readonly name: string }>>;
  /** What must be said of boundaries and names, by rule of the boundary policy; which ones, the base map says. */
  readonly boundaryNotes: Readonly<Record<string, string>>;
}

/** The words of one language for one corridor: what its map, its figures and its empty cells are called. */
export interface CorridorNames {
  /** One paragraph on the corridor. */
  readonly summary: string;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly series: Readonly<Record<SeriesId, SeriesTitle>>;
  /** Of the series that are here. */
  readonly topics: Readonly<Record<TopicId, TopicText>>;
  readonly routes: Readonly<Record<string, string>>;
  /** What the drawn lines rest on, by `Leg.basis`. */
  readonly bases: Readonly<Record<string, string>>;
  /** Why a cell has no figure, keyed `category/stage`. */
  readonly gaps: Readonly<Record<string, string>>;
}

/** All words of one language that a corridor's screen says. */
export type CatalogueNames = OutlineNames & CorridorNames;

import type { Category } from './category.ts';
import type { CountryCode } from './country.ts';
import type { GapKind } from './gap.ts';
import type { LonLat, Place, PlaceId } from './place.ts';
import type { Series, SeriesId } from './series.ts';
import type { Region } from './region.ts';
import type { Source } from './source.ts';
import type { Stage } from './stage.ts';

export type CorridorId = string;
export type LegId = string;

/** A drawn line between two places. Indicative: generalised on purpose, to about `precisionKm`. */
export interface Leg {
  readonly id: LegId;
  readonly mode: 'land' | 'sea' | 'air';
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** The whole line, both ends included. */
  readonly line: readonly LonLat[];
  readonly precisionKm: number;
  /** What the line rests on, a key of `CorridorNames.bases`. */
  readonly basis: string;
}

/** A named chain of legs, for readers; `carries` decides what is drawn on them. */
export interface Route {
  readonly id: string;
  readonly legs: readonly LegId[];
}

/** A chain of legs walked from `from`; each leg's direction follows from the chain. */
export interface Strand {
  readonly from: PlaceId;
  readonly legs: readonly LegId[];
}

/**
 * Which observations ride on which legs. With several strands the publisher does not say how the figure
 * divides among them: the map draws equal parts, hollow, and says so; the figure itself is never divided.
 */
export interface Carry {
  readonly id: string;
  readonly series: readonly SeriesId[];
  /** Null: the origin is not published. `all`: whatever origin a row has, published or not. */
  readonly origins: readonly CountryCode[] | 'all' | null;
  readonly destinations: readonly CountryCode[] | null;
  readonly place: PlaceId | null;
  readonly direction: 'outward' | 'return';
  readonly strands: readonly Strand[];
}

/** Why a category x stage cell of a corridor has no figure; its reason is in `CorridorNames.gaps`. */
export interface CorridorGap {
  readonly category: Category;
  readonly stage: Stage;
  readonly kind: GapKind;
}

/** What the chooser needs of a corridor. */
export interface CorridorSummary {
  readonly id: CorridorId;
  /** Under which heading it is listed; null: after all others. */
  readonly region: Region | null;
  readonly origins: readonly CountryCode[];
  readonly transits: readonly CountryCode[];
  readonly destinations: readonly CountryCode[];
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The year shown when the address names none. */
  readonly focusYear: number;
  /** How many persons or movements a year one pixel of a lane stands for on this corridor's map: fixed, whatever is chosen. */
  readonly perYearPerLanePixel: number;
  /** One line for the overview map. */
  readonly outline: readonly LonLat[];
}

/** Everything the map and the profile need of one corridor. */
export interface Corridor extends CorridorSummary {
  readonly places: readonly Place[];
  readonly legs: readonly Leg[];
  readonly routes: readonly Route[];
  readonly carries: readonly Carry[];
  /** IOM Missing Migrants route names whose incidents belong to this corridor; those without a route may, by their place. */
  readonly deathRoutes: readonly string[];
  readonly gaps: readonly CorridorGap[];
  /** The publications its rows, incidents and listed facts name. */
  readonly sources: readonly Source[];
  /** Series of which the corridor's breakdowns hold rows by sex, age or month. */
  readonly divided: readonly SeriesId[];
  /** Of those with rows by month: in which years, ascending. Absent where there are none. */
  readonly monthly?: Readonly<Record<SeriesId, readonly number[]>>;
}

/** The file `corridor/<id>`: the corridor with the series that its rows and incidents name, and no others. */
export interface CorridorWithSeries extends Corridor {
  readonly series: readonly Series[];
}

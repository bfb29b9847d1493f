import type { SeriesTitle } from './catalogue.ts';
import type { CountryCode } from './country.ts';
import type { ObservationTable } from './observation.ts';
import type { Series, SeriesId } from './series.ts';
import type { Source } from './source.ts';

/** A part of the world that countries are grouped by when the map is far out; its name is in `WorldNames.regions`. */
export type WorldRegionId = string;

/** A country of the world view; the label point is longitude before latitude, in degrees. */
export interface WorldCountry {
  readonly code: CountryCode;
  readonly longitude: number;
  readonly latitude: number;
  /** Null where the United Nations put it in none: it is grouped with nobody. */
  readonly region: WorldRegionId | null;
}

/** A group of countries; the label point is where its flows meet on the map. */
export interface WorldRegion {
  readonly id: WorldRegionId;
  readonly longitude: number;
  readonly latitude: number;
}

/** A series that is published by origin and destination, and so can be shown as flows between countries. */
export interface WorldSeries extends Series {
  /** First and last year with a number. */
  readonly years: { readonly from: number; readonly to: number };
  /** Years with at least one number, ascending. */
  readonly yearsWithFigures: readonly number[];
  /** The last whole year with numbers of most countries. */
  readonly focusYear: number;
  /** Rows of its file. */
  readonly rows: number;
  /** Persons or movements a year that one pixel of a flow's width stands for: fixed for the series, whatever is chosen. */
  readonly perYearPerPixel: number;
}

/** What the world view can show, without words: the file `world/index`. */
export interface WorldIndex {
  readonly series: readonly WorldSeries[];
  readonly countries: readonly WorldCountry[];
  readonly regions: readonly WorldRegion[];
  /** The publications its series name. */
  readonly sources: readonly Source[];
}

/** The words of one language for the world view: the file `world/names/<language>`. */
export interface WorldNames {
  readonly countries: Readonly<Record<CountryCode, string>>;
  readonly regions: Readonly<Record<WorldRegionId, string>>;
  readonly series: Readonly<Record<SeriesId, SeriesTitle>>;
}

/**
 * The rows of one series, made when a year is asked for: a file of a hundred thousand rows stays columns until then.
 * Totals only; a printed zero of a stock is not among them.
 */
export interface WorldTable {
  /** Years with at least one row, ascending. */
  readonly years: readonly number[];
  /** The rows of a year, always the same array for it; none where it has none. */
  readonly rowsOf: (year: number) => ObservationTable;
}

import type { MultiLineString, MultiPolygon } from 'geojson';
import type { BoundaryClass } from './boundary-class.ts';
import type { BoundaryNoteArea, Bounds } from './boundary-notes.ts';

/**
 * The ground a map is drawn on, in degrees (longitude before latitude). Polygons are wound for d3-geo
 * (outer ring clockwise) and may end in a straight cut at the file's edge, so fill `land` and `lakes` and
 * stroke `coast`, which has no such cut.
 */
export interface Basemap {
  /** All that it covers: beyond lies its end, which no view may show. */
  readonly bounds: Bounds;
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly boundaries: Readonly<Record<BoundaryClass, MultiLineString>>;
  readonly lakes: MultiPolygon;
  readonly rivers: MultiLineString;
  /** Where the notes on boundaries and names apply, in the order they are read. */
  readonly notes: readonly BoundaryNoteArea[];
}

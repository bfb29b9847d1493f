/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A note of the boundary policy and the area it speaks of; null: it belongs on every map. */
export interface BoundaryNoteArea {
  /** Key of `CatalogueNames.boundaryNotes`. */
  readonly id: string;
  readonly bounds: Bounds | null;
}

/**
 * The notes a picture of `view` must carry: those of every map first, then those whose area the view
 * touches, in the order of the policy. A view wider than the world carries them all.
 */
export function boundaryNotesFor(view: Bounds, notes: readonly BoundaryNoteArea[]): readonly string[] {
  const everywhere = notes.filter((note) => note.bounds === null);
  const here = notes.filter((note) => note.bounds !== null && overlaps(view, note.bounds));
  return [...everywhere, ...here].map((note) => note.id);
}

function overlaps(view: Bounds, area: Bounds): boolean {
  const latitudesMeet = view[1] <= area[3] && area[1] <= view[3];
  // A view that crosses the antimeridian has its east beyond 180, or west of its own west.
  const east = view[2] < view[0] ? view[2] + 360 : view[2];
  const longitudesMeet = [-360, 0, 360].some((turn) => view[0] <= area[2] + turn && area[0] + turn <= east);
  return latitudesMeet && longitudesMeet;
}

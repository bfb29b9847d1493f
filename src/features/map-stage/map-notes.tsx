import type { Basemap } from '#map/basemap/basemap.ts';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import type { GlFailure } from '#map/gl/gl-map.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';

interface MapNotesProps {
  readonly basemap: Basemap | null;
  /** West, south, east, north of what the map is about. */
  readonly bounds: readonly [number, number, number, number];
  /** How many figures of the view ride on no leg and stand on no country. */
  readonly unplaced: number;
  readonly failure: GlFailure | null;
}

/** What must be said on every map: what is not drawn, why the map is simple, and the notes on boundaries. */
export function MapNotes({ basemap, bounds, unplaced, failure }: MapNotesProps) {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const texts = catalogue.status === 'ready' ? catalogue.names.boundaryNotes : {};
  const ids = basemap === null ? [] : boundaryNotesFor(bounds, basemap.notes);
  const found = ids.flatMap((id) => texts[id] ?? []);
  const notes = found.length === 0 ? [translator.text('map.boundaries-note')] : found;
  return (
    <div className="map-notes">
      {failure === null ? null : (
        <p role="status">{translator.text(failure === 'no-webgl' ? 'map.simple' : 'map.simple-lost')}</p>
      )}
      {unplaced === 0 ? null : <p>{translator.text('map.unplaced', { count: unplaced })}</p>}
      <details className="map-boundaries">
        <summary>{translator.text('map.boundaries-short')}</summary>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </details>
    </div>
  );
}

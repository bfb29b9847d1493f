import type { RefObject } from 'react';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import type { GlFailure } from '#map/gl/gl-map.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { BasemapState } from './use-basemap.ts';

interface MapNotesProps {
  /** The strip itself, for those who need its height. */
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly ground: BasemapState;
  /** West, south, east, north of what the map is about. */
  readonly bounds: readonly [number, number, number, number];
  /** How many figures of the view ride on no leg and stand on no country. */
  readonly unplaced: number;
  readonly failure: GlFailure | null;
}

/** What must be said on every map: what is not drawn, why the map is simple, and the notes on boundaries. */
export function MapNotes({ strip, ground, bounds, unplaced, failure }: MapNotesProps) {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const texts = catalogue.status === 'ready' ? catalogue.names.boundaryNotes : {};
  const ids = ground.basemap === null ? [] : boundaryNotesFor(bounds, ground.basemap.notes);
  const found = ids.flatMap((id) => texts[id] ?? []);
  const notes = found.length === 0 ? [translator.text('map.boundaries-note')] : found;
  return (
    <div className="map-notes" ref={strip}>
      {ground.hasFailed ? (
        <Notice urgency="alert" actions={<Button onPress={ground.retry}>{translator.text('error.retry')}</Button>}>
          {translator.text('error.basemap')}
        </Notice>
      ) : null}
      {failure === null ? null : <output>{translator.text(failure === 'no-webgl' ? 'map.simple' : 'map.simple-lost')}</output>}
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

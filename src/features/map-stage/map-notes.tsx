import type { ReactNode, RefObject } from 'react';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { BasemapState } from './use-basemap.ts';
import type { Ground } from './use-ground.ts';

interface MapNotesProps {
  /** The strip itself, for those who need its height. */
  readonly strip: RefObject<HTMLDivElement | null>;
  /** The sheet without which there is no ground at all. */
  readonly home: BasemapState;
  /** What is drawn now, and what of the world is in sight. */
  readonly ground: Ground;
  /** How many figures of the view ride on no leg and stand on no country. */
  readonly unplaced: number;
  /** Which map is in use, and why. */
  readonly kind: ReactNode;
}

/** What must be said on every map: what is not drawn, why the map is simple, and the notes on boundaries. */
export function MapNotes({ strip, home, ground: { basemap, view }, unplaced, kind }: MapNotesProps) {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const texts = catalogue.status === 'ready' ? catalogue.names.boundaryNotes : {};
  const ids = basemap === null ? [] : boundaryNotesFor(view, basemap.notes);
  const found = ids.flatMap((id) => texts[id] ?? []);
  const notes = found.length === 0 ? [translator.text('map.boundaries-note')] : found;
  return (
    <div className="map-notes" ref={strip}>
      {home.hasFailed ? (
        <Notice urgency="alert" actions={<Button onPress={home.retry}>{translator.text('error.retry')}</Button>}>
          {translator.text('error.basemap')}
        </Notice>
      ) : null}
      {unplaced === 0 ? null : <p>{translator.text('map.unplaced', { count: unplaced })}</p>}
      <details className="map-boundaries">
        <summary>{translator.text('map.boundaries-short')}</summary>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </details>
      {kind}
    </div>
  );
}

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Source } from '#domain/source.ts';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import { fitCamera } from '#map/plan/fit-camera.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { SvgPicture } from '#map/svg/svg-picture.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import './print-sheet.css';
import type { Ground } from './use-ground.ts';

export interface PrintSheetProps {
  readonly plan: MapPlan;
  readonly ground: Ground;
  readonly title: string;
  /** The map in sentences; the first one names corridor, period and filters. */
  readonly description: string;
  readonly legend: ReactNode;
  /** The publications behind what is shown. */
  readonly sourcesOf: () => readonly Source[];
}

/** The width of a sheet of A4 within its margins, in CSS pixels, and half its length. */
const size = { widthPixels: 684, heightPixels: 520 } as const;
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/**
 * The map on paper: drawn as lines, not as the picture on the screen, with patterns, so that it can be read in grey, and with
 * all that must go with a map of ours: title, period, legend, notes, sources, release and address.
 */
export function PrintSheet({ plan, ground, title, description, legend, sourcesOf }: PrintSheetProps) {
  const translator = useTranslator();
  const state = useCatalogue();
  if (state.status !== 'ready') return null;
  const { catalogue, names } = state;
  const sources = sourcesOf();
  const ids = ground.basemap === null ? [] : boundaryNotesFor(ground.view, ground.basemap.notes);
  const found = ids.flatMap((id) => names.boundaryNotes[id] ?? []);
  const notes = found.length === 0 ? [translator.text('map.boundaries-note')] : found;
  return createPortal(
    <article className="print-sheet">
      <h1>{title}</h1>
      <p>{description}</p>
      <svg viewBox={`0 0 ${size.widthPixels} ${size.heightPixels}`}>
        <SvgPicture
          plan={plan}
          basemap={ground.basemap}
          camera={fitCamera(boundsOnSheet(ground.view), size, noPadding)}
          size={size}
          theme="light"
          direction={translator.direction}
          hasPatterns
          highlighted={none}
        />
      </svg>
      <div className="print-sheet-legend">{legend}</div>
      {plan.unplaced.length === 0 ? null : <p>{translator.text('map.unplaced', { count: plan.unplaced.length })}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {sources.length === 0 ? null : (
        <section>
          <h2>{translator.text('profile.sources')}</h2>
          <ul>
            {sources.map(({ id, publisher, title: name, licence, page }) => (
              <li key={id}>
                <bdi>{[publisher, name, licence, page].filter((part) => part !== '').join('. ')}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{translator.text('map.printed', { release: catalogue.release, address: location.href })}</p>
    </article>,
    document.body,
  );
}

const none: readonly string[] = [];

/** What is in sight, as far as there is a world to show. */
function boundsOnSheet([west, south, east, north]: Ground['view']): readonly [number, number, number, number] {
  return east - west > 360 ? [-180, south, 180, north] : [west, south, east, north];
}

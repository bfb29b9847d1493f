import { useId, useMemo } from 'react';
import type { ResponseItem } from '#domain/responses.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { viewBounds } from '#map/plan/view-bounds.ts';
import { SvgGround } from '#map/svg/svg-ground.tsx';
import { SvgLabels } from '#map/svg/svg-labels.tsx';
import { locateItems } from '#query/responses/locate-items.ts';
import { useMedia } from '#state/use-media.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { chartColours } from '#ui/chart-colours.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { MapMark } from './map-mark.tsx';
import { PlacedItems } from './placed-items.tsx';
import { placeMarks } from './place-marks.ts';
import { useOverview } from './use-overview.ts';
import './responses-map.css';

interface ResponsesMapProps {
  readonly facts: ResponsesFacts;
  readonly items: readonly ResponseItem[];
}

const wide: MapSize = { widthPixels: 860, heightPixels: 620 };
const narrow: MapSize = { widthPixels: 340, heightPixels: 400 };

/** Where the items are: marks on the countries and places they name, and beside them the same as a list. */
export function ResponsesMap({ facts, items }: ResponsesMapProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const size = useMedia('(max-width: 760px)') ? narrow : wide;
  const { basemap, hasFailed, retry } = useOverview();
  const wordsId = useId();
  const located = useMemo(() => locateItems(items), [items]);
  const { responses, words, names } = facts;
  const { camera, marks, labels, covered } = useMemo(
    () => placeMarks(located, responses, words, size),
    [located, responses, words, size],
  );
  const notes = basemap === null ? [] : boundaryNotesFor(viewBounds(camera, size), basemap.notes);
  const said = notes.flatMap((id) => names.boundaryNotes[id] ?? []);
  const look = { camera, size, theme };
  const { direction } = translator;
  return (
    <div className="responses-map">
      <div>
        {hasFailed ? (
          <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
            {translator.text('error.basemap')}
          </Notice>
        ) : null}
        <svg
          viewBox={`0 0 ${size.widthPixels} ${size.heightPixels}`}
          style={{ background: basemapColours[theme].sea }}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
          role="img"
          aria-label={translator.text('responses.map-label')}
          aria-describedby={wordsId}
        >
          <desc id={wordsId}>
            {translator.text('responses.map-description', { countries: located.countries.size, places: located.places.size })}
          </desc>
          {basemap === null ? null : <SvgGround part="areas" basemap={basemap} {...look} />}
          {basemap === null ? null : <SvgGround part="lines" basemap={basemap} {...look} />}
          {marks.map((mark) => (
            <MapMark key={`${mark.kind}:${mark.id}`} mark={mark} colours={chartColours[theme]} sayCount={translator.count} />
          ))}
          <SvgLabels plan={{ labels, circles: [], traces: [] }} covered={covered} direction={direction} {...look} />
        </svg>
        <p className="ui-soft">{translator.text('responses.map-note')}</p>
        <Disclosure title={translator.text('map.boundaries-short')} isQuiet>
          {(said.length === 0 ? [translator.text('map.boundaries-note')] : said).map((note) => (
            <p key={note} className="ui-soft">
              {note}
            </p>
          ))}
        </Disclosure>
      </div>
      <PlacedItems facts={facts} located={located} />
    </div>
  );
}

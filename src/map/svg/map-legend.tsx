import type { ReactNode } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { MapLegend as Legend } from '#map/plan/map-plan.ts';
import { Button } from '#ui/button.tsx';
import { CircleSwatch, DotSwatch, LaneSwatch, MarkSwatch, TraceSwatch, type SwatchTheme } from './legend-swatches.tsx';
import './map-legend.css';

export interface MapLegendProps {
  readonly legend: Legend;
  readonly theme: SwatchTheme;
  readonly translator: Translator;
  /** Chooses persons or movements to a pixel, or with null the map's own scale; without it there is no choice. */
  readonly onRescale?: ((perPixel: number | null) => void) | undefined;
}

/** What widths, areas, colours, patterns and marks mean; drawn from the plan, so it never differs from the map. */
export function MapLegend({ legend, theme, translator, onRescale }: MapLegendProps) {
  const { text, count } = translator;
  const { categories, laneScale, circleScale, deathScale, scaling } = legend;
  const chosen = scaling?.chosen ?? null;
  const period = scaling?.period ?? 'year';
  const widest = 2 * Math.max(0, ...circleScale.map(({ radiusPixels }) => radiusPixels)) + 2;
  const lane = { category: 'mixed', pattern: 'solid', isShared: false } as const;
  return (
    <div className="map-legend">
      {legend.isHalfScale ? <p>{text('map.half-scale', { lanes: chosen === null ? 'fixed' : 'chosen' })}</p> : null}
      <Part title={text('map.pattern')} isShown={categories.length > 0}>
        {categories.map(({ category, pattern }) => (
          <Row
            key={category}
            swatch={<LaneSwatch lane={{ category, pattern, isShared: false, widthPixels: 9 }} theme={theme} hasPatterns />}
          >
            {text(`category.${category}`)}
          </Row>
        ))}
      </Part>
      <Part
        title={text('map.lane-width', { period })}
        isShown={laneScale.length > 0 || chosen !== null}
        note={chosen === null ? text('map.lane-note') : text('map.chosen-scale', { amount: count(chosen), period })}
        after={<Rescale legend={legend} translator={translator} onRescale={onRescale} />}
      >
        {laneScale.map(({ persons, widthPixels }) => (
          <Row key={persons} swatch={<LaneSwatch lane={{ ...lane, widthPixels }} theme={theme} />}>
            {text('map.lane-persons', { amount: count(persons), period })}
          </Row>
        ))}
        {legend.thinnerBy > 1 && <Row swatch={null}>{text('map.thinner', { times: count(legend.thinnerBy) })}</Row>}
        {legend.hasThinned && (
          <Row swatch={<LaneSwatch lane={{ ...lane, widthPixels: 1 }} theme={theme} />}>{text('map.thinned')}</Row>
        )}
        {legend.hasShared && (
          <Row swatch={<LaneSwatch lane={{ ...lane, isShared: true, widthPixels: 9 }} theme={theme} />}>{text('map.shared')}</Row>
        )}
        {legend.hasReturn && <Row swatch={<MarkSwatch direction="return" theme={theme} />}>{text('map.return')}</Row>}
        <Row swatch={<TraceSwatch theme={theme} />}>{text('map.trace')}</Row>
        <Row swatch={null}>{text('map.bundles')}</Row>
      </Part>
      <Part title={text('map.circle-area')} isShown={circleScale.length > 0} note={text('map.circle-note')}>
        {circleScale.map(({ persons, radiusPixels }) => (
          <Row key={persons} swatch={<CircleSwatch radiusPixels={radiusPixels} columnPixels={widest} theme={theme} />}>
            {count(persons)}
          </Row>
        ))}
      </Part>
      <Part title={text('map.deaths')} isShown={deathScale.length > 0}>
        {deathScale.map(({ deaths, radiusPixels }) => (
          <Row key={deaths} swatch={<DotSwatch radiusPixels={radiusPixels} isRing={false} theme={theme} />}>
            {count(deaths)}
          </Row>
        ))}
        <Row swatch={<DotSwatch radiusPixels={6} isRing theme={theme} />}>{text('map.deaths-ring')}</Row>
      </Part>
    </div>
  );
}

/** The way to a scale that suits what is shown, and back: the map itself never changes its scale. */
function Rescale({ legend: { scaling }, translator, onRescale }: Omit<MapLegendProps, 'theme'>) {
  if (scaling === undefined || onRescale === undefined) return null;
  const { chosen, fitted } = scaling;
  return (
    <div className="map-legend-actions">
      {chosen === fitted ? null : <Button onPress={() => onRescale(fitted)}>{translator.text('map.rescale')}</Button>}
      {chosen === null ? null : <Button onPress={() => onRescale(null)}>{translator.text('map.rescale-back')}</Button>}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly note?: string;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

function Part({ title, isShown, note, after, children }: PartProps) {
  if (!isShown) return null;
  return (
    <section>
      <p className="map-legend-title">{title}</p>
      <ul>{children}</ul>
      {note === undefined ? null : <p className="map-legend-note">{note}</p>}
      {after}
    </section>
  );
}

function Row({ swatch, children }: { readonly swatch: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {swatch}
      <span>{children}</span>
    </li>
  );
}

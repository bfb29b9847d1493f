import type { ReactNode } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { MapLegend as Legend } from '#map/plan/map-plan.ts';
import { CircleSwatch, DotSwatch, LaneSwatch, MarkSwatch, TraceSwatch, type SwatchTheme } from './legend-swatches.tsx';
import './map-legend.css';

export interface MapLegendProps {
  readonly legend: Legend;
  readonly theme: SwatchTheme;
  readonly translator: Translator;
}

/** What widths, areas, colours, patterns and marks mean; drawn from the plan, so it never differs from the map. */
export function MapLegend({ legend, theme, translator }: MapLegendProps) {
  const { text, count } = translator;
  const { categories, laneScale, circleScale, deathScale } = legend;
  const widest = 2 * Math.max(0, ...circleScale.map(({ radiusPixels }) => radiusPixels)) + 2;
  const lane = { category: 'mixed', pattern: 'solid', isShared: false } as const;
  return (
    <div className="map-legend">
      {legend.isHalfScale ? <p>{text('map.half-scale')}</p> : null}
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
      <Part title={text('map.lane-width')} isShown={laneScale.length > 0} note={text('map.lane-note')}>
        {laneScale.map(({ persons, widthPixels }) => (
          <Row key={persons} swatch={<LaneSwatch lane={{ ...lane, widthPixels }} theme={theme} />}>
            {text('map.lane-persons', { amount: count(persons) })}
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

interface PartProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ title, isShown, note, children }: PartProps) {
  if (!isShown) return null;
  return (
    <section>
      <p className="map-legend-title">{title}</p>
      <ul>{children}</ul>
      {note === undefined ? null : <p className="map-legend-note">{note}</p>}
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

import { categoryAppearance } from '#domain/category-appearance.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { CircleSwatch, LaneSwatch, MarkSwatch } from '#map/svg/legend-swatches.tsx';
import '#map/svg/map-legend.css';
import type { WorldResult } from '#query/world/world-result.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import './world-legend.css';

interface WorldLegendProps {
  readonly plan: Pick<MapPlan, 'legend' | 'lanes'>;
  readonly result: WorldResult;
  /** Chooses persons or movements to a pixel, or with null the series' own scale. */
  readonly onRescale: (perPixel: number | null) => void;
}

/** What the lines, arrowheads and circles mean, and by which scale; drawn from the plan, so that it never differs from the map. */
export function WorldLegend({ plan: { legend, lanes }, result: { series, query }, onRescale }: WorldLegendProps) {
  const { text, count } = useTranslator();
  const theme = useTheme();
  const { scaling, laneScale, circleScale } = legend;
  const chosen = scaling?.chosen ?? null;
  const fitted = scaling?.fitted ?? null;
  // A line that crosses the antimeridian is drawn twice and is one.
  const thinned = new Set(lanes.filter(({ isThinned }) => isThinned).flatMap(({ figures }) => figures)).size;
  const isStock = series.measure === 'stock';
  const unit = text(`unit.${series.unit}-name`);
  const say = (persons: number) =>
    isStock ? count(persons) : text('map.lane-persons', { amount: count(persons), period: 'year' });
  const look = { category: series.category, pattern: categoryAppearance[series.category].pattern, isShared: false } as const;
  const widest = 2 * Math.max(0, ...circleScale.map(({ radiusPixels }) => radiusPixels)) + 2;
  return (
    <div className="map-legend">
      {legend.isHalfScale ? <p>{text('map.half-scale', { lanes: chosen === null ? 'fixed' : 'chosen' })}</p> : null}
      <section>
        <p className="map-legend-title">{isStock ? text('world.legend-stock') : text('world.legend-flow', { unit })}</p>
        <ul>
          {laneScale.map(({ persons, widthPixels }) => (
            <li key={persons}>
              <LaneSwatch lane={{ ...look, widthPixels }} theme={theme} />
              <span>{say(persons)}</span>
            </li>
          ))}
          {thinned > 0 ? (
            <li>
              <LaneSwatch lane={{ ...look, widthPixels: 1 }} theme={theme} />
              <span>{text('world.legend-thinned', { count: thinned })}</span>
            </li>
          ) : null}
          <li>
            <MarkSwatch direction={series.stage === 'return' ? 'return' : 'outward'} theme={theme} />
            <span>{text('world.legend-direction')}</span>
          </li>
        </ul>
        <p className="map-legend-note">
          {chosen === null ? text('world.legend-fixed') : text('world.legend-chosen', { amount: say(chosen) })}
        </p>
        <div className="world-legend-scale">
          {fitted === null || fitted === chosen ? null : <Button onPress={() => onRescale(fitted)}>{text('map.rescale')}</Button>}
          {chosen === null ? null : <Button onPress={() => onRescale(null)}>{text('map.rescale-back')}</Button>}
        </div>
      </section>
      {circleScale.length === 0 ? null : (
        <section>
          <p className="map-legend-title">{text('world.legend-circle', { kind: query.grouping })}</p>
          <ul>
            {circleScale.map(({ persons, radiusPixels }) => (
              <li key={persons}>
                <CircleSwatch radiusPixels={radiusPixels} columnPixels={widest} theme={theme} />
                <span>{say(persons)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

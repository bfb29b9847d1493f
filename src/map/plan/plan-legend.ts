import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Query } from '#query/query.ts';
import { fitScale } from './fit-scale.ts';
import type { LegLane } from './lay-lanes.ts';
import type { Circle, DeathDot, Lane, MapLegend } from './map-plan.ts';
import { circleRadius, deathRadius, laneWidth, mapScale, type MapScale } from './map-scale.ts';

/** The key in round numbers. A part of it is empty where the map shows nothing of the kind; its scale never changes by itself. */
export function planLegend(
  lanes: readonly Lane[],
  circles: readonly Circle[],
  deaths: readonly DeathDot[],
  scale: MapScale,
  isHalfScale: boolean,
): MapLegend {
  const shown = new Set([
    ...lanes.map((lane) => lane.category),
    ...circles.flatMap((circle) => circle.parts.map((part) => part.category)),
  ]);
  // At half the size twice as many, so that no example is thinner than what can be drawn.
  const steps = isHalfScale ? 2 : 1;
  const lanePersons = lanes.length > 0 ? [1, 5, 20].map((pixels) => pixels * scale.perYearPerLanePixel) : [];
  const circlePersons = circles.length > 0 ? [100_000, 500_000, 2_000_000] : [];
  const deathCounts = deaths.length > 0 ? [10, 50, 200].map((count) => count * steps) : [];
  return {
    laneScale: lanePersons.map((persons) => ({ persons, widthPixels: laneWidth(persons, scale).widthPixels })),
    circleScale: circlePersons.map((persons) => ({ persons, radiusPixels: circleRadius(persons, scale) })),
    deathScale: deathCounts.map((count) => ({ deaths: count, radiusPixels: deathRadius(count, scale) })),
    categories: categories
      .filter((category) => shown.has(category))
      .map((category) => ({ category, pattern: categoryAppearance[category].pattern })),
    isHalfScale,
    thinnerBy: scale.perYearPerLanePixel / steps / mapScale.perYearPerLanePixel,
    hasShared: lanes.some((lane) => lane.isShared),
    hasReturn: lanes.some((lane) => lane.direction === 'return'),
    hasThinned: lanes.some((lane) => lane.isThinned),
  };
}

/**
 * A legend with the scale the viewer chose and the one that would suit these lanes; as it was where there is nothing to scale.
 * What was chosen says itself: a corridor's own thinner lanes are then beside the point.
 */
export function withScaling(
  legend: MapLegend,
  lanes: readonly LegLane[],
  chosen: number | null,
  query: Pick<Query, 'month'>,
): MapLegend {
  const fitted = fitScale(lanes);
  // Where nothing moves, a scale chosen before is still said, and can still be taken back.
  if (fitted === null && chosen === null) return legend;
  const period = (query.month ?? null) === null ? 'year' : 'month';
  const scaling = { chosen, fitted: fitted ?? chosen ?? 1, period } as const;
  return { ...legend, thinnerBy: chosen === null ? legend.thinnerBy : 1, scaling };
}

import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Circle, DeathDot, Lane, MapLegend } from './map-plan.ts';
import { circleRadius, deathRadius, laneWidth, mapScale, type MapScale } from './map-scale.ts';

/** The key in round numbers. A part of it is empty where the map shows nothing of the kind; its scale never changes. */
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

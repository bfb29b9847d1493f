import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Circle, DeathDot, Lane, MapLegend } from './map-plan.ts';
import { circleRadius, deathRadius, laneWidth } from './map-scale.ts';

/** The key in round numbers. A part of it is empty where the map shows nothing of the kind; its scale never changes. */
export function planLegend(lanes: readonly Lane[], circles: readonly Circle[], deaths: readonly DeathDot[]): MapLegend {
  const shown = new Set([
    ...lanes.map((lane) => lane.category),
    ...circles.flatMap((circle) => circle.parts.map((part) => part.category)),
  ]);
  const lanePersons = lanes.length > 0 ? [10_000, 50_000, 200_000] : [];
  const circlePersons = circles.length > 0 ? [100_000, 500_000, 2_000_000] : [];
  const deathCounts = deaths.length > 0 ? [10, 50, 200] : [];
  return {
    laneScale: lanePersons.map((persons) => ({ persons, widthPixels: laneWidth(persons).widthPixels })),
    circleScale: circlePersons.map((persons) => ({ persons, radiusPixels: circleRadius(persons) })),
    deathScale: deathCounts.map((count) => ({ deaths: count, radiusPixels: deathRadius(count) })),
    categories: categories
      .filter((category) => shown.has(category))
      .map((category) => ({ category, pattern: categoryAppearance[category].pattern })),
    hasShared: lanes.some((lane) => lane.isShared),
    hasReturn: lanes.some((lane) => lane.direction === 'return'),
    hasThinned: lanes.some((lane) => lane.isThinned),
  };
}

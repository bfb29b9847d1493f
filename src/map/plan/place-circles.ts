import type { Catalogue } from '#domain/catalogue.ts';
import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { Country, CountryCode } from '#domain/country.ts';
import type { LonLat } from '#domain/place.ts';
import type { Series } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Figure } from '#query/result.ts';
import { countryAnchor } from './country-anchor.ts';
import type { Circle, CirclePart } from './map-plan.ts';
import { circleRadius, type MapScale } from './map-scale.ts';
import { splitIntoBundles, type Bundle } from './split-into-bundles.ts';

/** Pixels between the circles of one country. */
const gapPixels = 4;

/** The circles, and the figures that stand on none: no country known, or older than the circle they belong to. */
export interface PlacedCircles {
  readonly circles: readonly Circle[];
  readonly unplaced: readonly string[];
}

/**
 * Stocks as circles: one for each country and bundle, the bundle's categories as its parts. People displaced at
 * home stand on their own country, all others on the country that hosts them. A stock may not be added over time,
 * so a circle holds the latest year its sum group or series has there; the circles of one country lie side by side.
 */
export function placeCircles(
  stocks: readonly Figure[],
  { countries, series }: Catalogue,
  corridor: Corridor,
  scale: MapScale,
): PlacedCircles {
  const circles = [...groupBy(stocks, standsOn)].flatMap(([code, figures]) => {
    const country = countries.find((each) => each.code === code);
    return country === undefined ? [] : circlesOf(country, countryAnchor(country, countries, corridor), figures, series, scale);
  });
  const drawn = new Set(circles.flatMap((circle) => circle.parts.flatMap((part) => part.figures)));
  return { circles, unplaced: stocks.map((figure) => figure.id).filter((id) => !drawn.has(id)) };
}

function standsOn(figure: Figure): CountryCode | null {
  return figure.stage === 'pre-departure' ? figure.origin : (figure.destination ?? figure.origin);
}

function circlesOf(
  country: Country,
  position: LonLat,
  figures: readonly Figure[],
  series: readonly Series[],
  scale: MapScale,
): readonly Circle[] {
  const bundles = splitIntoBundles(latestFigures(figures, series), series).toSorted(
    (first, second) => sumOf(second.figures) - sumOf(first.figures),
  );
  const radii = bundles.map((bundle) => circleRadius(sumOf(bundle.figures), scale));
  let left = -radii.reduce((sum, radius) => sum + radius, ((radii.length - 1) * gapPixels) / 2);
  return bundles.map((bundle) => {
    const circle = toCircle(country, position, bundle, left, scale);
    left += 2 * circle.radiusPixels + gapPixels;
    return circle;
  });
}

/** The figures of the latest year of each sum group, or of each series where there is none. */
function latestFigures(figures: readonly Figure[], series: readonly Series[]): readonly Figure[] {
  const groups = new Map(series.map((each) => [each.id, each.sumGroup]));
  const sets = groupBy(figures, (figure) => groups.get(figure.series) ?? figure.series);
  return [...sets.values()].flatMap((set) => {
    const latest = Math.max(...set.flatMap((figure) => figure.years));
    return set.filter((figure) => figure.years.includes(latest));
  });
}

function toCircle(country: Country, position: LonLat, { bundle, figures }: Bundle, left: number, scale: MapScale): Circle {
  const persons = sumOf(figures);
  const radiusPixels = circleRadius(persons, scale);
  return {
    id: `${country.code}|${bundle}`,
    country: country.code,
    position,
    shiftPixels: [left + radiusPixels, 0],
    radiusPixels,
    persons,
    parts: toParts(figures, persons),
    bundle,
  };
}

function toParts(figures: readonly Figure[], persons: number): readonly CirclePart[] {
  let angle = 0;
  return categories.flatMap((category) => {
    const members = figures.filter((figure) => figure.category === category);
    if (members.length === 0) return [];
    const startAngle = angle;
    const part = sumOf(members);
    angle += (part / persons) * 2 * Math.PI;
    const biggestFirst = members.toSorted((first, second) => (second.drawn ?? 0) - (first.drawn ?? 0));
    return [
      {
        category,
        pattern: categoryAppearance[category].pattern,
        persons: part,
        figures: biggestFirst.map((figure) => figure.id),
        startAngle,
        endAngle: angle,
      },
    ];
  });
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + (figure.drawn ?? 0), 0);
}

/**
 * The scale of every map of the atlas, whatever the corridor, year, filter or zoom: a picture may be compared with
 * any other. Chosen by looking: the 446,000 movements of the Eastern Route in 2024 make a band of 45 px that still
 * leaves the Gulf of Aden to be seen, and 107,532 people landing in Yemen in 2012 one of 11 px. Five million
 * displaced in one country make a circle that fits inside it; nine thousand the smallest that can be seen.
 */
export const mapScale = {
  /** Persons or movements a year that one pixel of lane width stands for. */
  perYearPerLanePixel: 10_000,
  /** Thinner lanes are drawn this wide, and said to be so. */
  minLanePixels: 1,
  /** Persons whose circle has `circleReferencePixels` as its radius; areas are proportional to persons. */
  circleReferencePersons: 1_000_000,
  circleReferencePixels: 20,
  minCirclePixels: 3,
  /** Deaths whose dot has `deathReferencePixels` as its radius; areas are proportional to deaths. */
  deathReferenceDeaths: 100,
  deathReferencePixels: 7,
  minDeathPixels: 1.8,
  /** Between bundles that may not be added, so that nobody reads them as one band. */
  bundleGapPixels: 3,
} as const;

/** Width in pixels of a lane for so many persons or movements a year, and whether it had to be drawn wider to be seen. */
export function laneWidth(perYear: number): { readonly widthPixels: number; readonly isThinned: boolean } {
  const widthPixels = perYear / mapScale.perYearPerLanePixel;
  const isThinned = widthPixels < mapScale.minLanePixels;
  return { widthPixels: isThinned ? mapScale.minLanePixels : widthPixels, isThinned };
}

/** Radius in pixels of a circle whose area stands for `persons`; never under the smallest that can be seen. */
export function circleRadius(persons: number): number {
  const { circleReferencePersons, circleReferencePixels, minCirclePixels } = mapScale;
  return Math.max(minCirclePixels, Math.sqrt(persons / circleReferencePersons) * circleReferencePixels);
}

/** Radius in pixels of an incident's dot. An incident with no count recorded has the smallest. */
export function deathRadius(deaths: number): number {
  const { deathReferenceDeaths, deathReferencePixels, minDeathPixels } = mapScale;
  return Math.max(minDeathPixels, Math.sqrt(deaths / deathReferenceDeaths) * deathReferencePixels);
}

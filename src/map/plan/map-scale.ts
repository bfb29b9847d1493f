import type { Corridor } from '#domain/corridor.ts';

/** What widths and areas stand for; `scaleOf` chooses. */
export interface MapScale {
  /** Persons or movements a year that one pixel of lane width stands for. */
  readonly perYearPerLanePixel: number;
  /** Thinner lanes are drawn this wide, and said to be so. */
  readonly minLanePixels: number;
  /** Persons whose circle has `circleReferencePixels` as its radius; areas are proportional to persons. */
  readonly circleReferencePersons: number;
  readonly circleReferencePixels: number;
  readonly minCirclePixels: number;
  /** Deaths whose dot has `deathReferencePixels` as its radius; areas are proportional to deaths. */
  readonly deathReferenceDeaths: number;
  readonly deathReferencePixels: number;
  readonly minDeathPixels: number;
  /** Between bundles that may not be added, so that nobody reads them as one band. */
  readonly bundleGapPixels: number;
}

/**
 * The usual scale. Chosen by looking: the 446,000 movements of the Eastern Route in 2024 make a band of 45 px that still
 * leaves the Gulf of Aden to be seen, and 107,532 people landing in Yemen in 2012 one of 11 px. Five million
 * displaced in one country make a circle that fits inside it; nine thousand the smallest that can be seen.
 */
export const mapScale: MapScale = {
  perYearPerLanePixel: 10_000,
  minLanePixels: 1,
  circleReferencePersons: 1_000_000,
  circleReferencePixels: 20,
  minCirclePixels: 3,
  deathReferenceDeaths: 100,
  deathReferencePixels: 7,
  minDeathPixels: 1.8,
  bundleGapPixels: 3,
};

/**
 * The scale of a corridor's map, whatever year, filter or zoom: its pictures may be compared with each other. Where
 * millions move, its lanes are thinner by a factor that the catalogue fixes and the legend says. The smallest
 * screens draw everything at half its size, so that the map is not hidden; the legend says that too. A scale the viewer
 * chose holds for the lanes of every screen, and for nothing else: circles and dots count other things, and keep theirs.
 */
export function scaleOf(
  { perYearPerLanePixel }: Pick<Corridor, 'perYearPerLanePixel'>,
  isHalfScale: boolean,
  chosenPerPixel: number | null = null,
): MapScale {
  if (!isHalfScale) return { ...mapScale, perYearPerLanePixel: chosenPerPixel ?? perYearPerLanePixel };
  return {
    ...mapScale,
    perYearPerLanePixel: chosenPerPixel ?? 2 * perYearPerLanePixel,
    circleReferencePixels: mapScale.circleReferencePixels / 2,
    deathReferencePixels: mapScale.deathReferencePixels / 2,
    minCirclePixels: 2,
    minDeathPixels: 1.2,
    bundleGapPixels: 2,
  };
}

/** Width in pixels of a lane for so many persons or movements a year, and whether it had to be drawn wider to be seen. */
export function laneWidth(perYear: number, scale: MapScale): { readonly widthPixels: number; readonly isThinned: boolean } {
  const widthPixels = perYear / scale.perYearPerLanePixel;
  const isThinned = widthPixels < scale.minLanePixels;
  return { widthPixels: isThinned ? scale.minLanePixels : widthPixels, isThinned };
}

/** Radius in pixels of a circle whose area stands for `persons`; never under the smallest that can be seen. */
export function circleRadius(persons: number, scale: MapScale): number {
  const { circleReferencePersons, circleReferencePixels, minCirclePixels } = scale;
  return Math.max(minCirclePixels, Math.sqrt(persons / circleReferencePersons) * circleReferencePixels);
}

/** Radius in pixels of an incident's dot. An incident with no count recorded has the smallest. */
export function deathRadius(deaths: number, scale: MapScale): number {
  const { deathReferenceDeaths, deathReferencePixels, minDeathPixels } = scale;
  return Math.max(minDeathPixels, Math.sqrt(deaths / deathReferenceDeaths) * deathReferencePixels);
}

import type { WorldSeries } from '#domain/world.ts';
import { mapScale, scaleOf, type MapScale } from './map-scale.ts';

/** How many pixels of width the reference circle stands for. */
const circlePixels = 60;

/**
 * The scale of a world view: widths by the series' own scale or the one the viewer chose, and the circles of what stays within
 * one end by the same measure. It is the same for every year, country and grouping of a series; the smallest screens draw at
 * half of it, as they do everywhere.
 */
export function flowScale({ perYearPerPixel }: WorldSeries, isHalfScale: boolean, chosenPerPixel: number | null): MapScale {
  const scale = scaleOf({ perYearPerLanePixel: perYearPerPixel }, isHalfScale, chosenPerPixel);
  return {
    ...scale,
    circleReferencePixels: mapScale.circleReferencePixels,
    circleReferencePersons: circlePixels * scale.perYearPerLanePixel,
  };
}

import type { Incident } from '#domain/incident.ts';
import type { DeathDot } from './map-plan.ts';
import { deathRadius, type MapScale } from './map-scale.ts';

/** A dot for each incident with a position, the biggest first so that small ones are drawn on top of them. */
export function placeDeaths(incidents: readonly Incident[], scale: MapScale): readonly DeathDot[] {
  return incidents
    .flatMap(({ id, position, total, kind }) =>
      position === null
        ? []
        : [
            {
              id,
              position,
              radiusPixels: deathRadius(total, scale),
              areaPixels: (total / scale.deathReferenceDeaths) * scale.deathReferencePixels ** 2,
              deaths: total,
              isCumulative: kind === 'cumulative',
            },
          ],
    )
    .toSorted((first, second) => second.deaths - first.deaths);
}

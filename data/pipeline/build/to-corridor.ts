import type { Corridor, CorridorSummary } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import type { Source } from '#domain/source.ts';
import type { CatalogueCorridor, CataloguePlace } from '#pipeline/schemas/catalogue-schemas.ts';

/** Persons a year for one pixel of a lane, on every corridor whose file does not say otherwise. */
const usualScale = 10_000;

/** What the chooser needs of a written corridor. */
export function toCorridorSummary({
  id,
  region,
  seats,
  bounds,
  focusYear,
  perYearPerLanePixel,
  outline,
}: CatalogueCorridor): CorridorSummary {
  const { origins, transits, destinations } = seats;
  return {
    id,
    region: region ?? null,
    origins,
    transits,
    destinations,
    bounds,
    focusYear,
    perYearPerLanePixel: perYearPerLanePixel ?? usualScale,
    outline,
  };
}

export interface CorridorInput {
  readonly corridor: CatalogueCorridor;
  readonly places: readonly CataloguePlace[];
  /** Places its observations name, which must be there too. */
  readonly observed: readonly string[];
  /** The publications its rows name. */
  readonly sources: readonly Source[];
  /** Series with rows by sex, age or month. */
  readonly divided: readonly string[];
  /** Years with rows by month, by series; none unless given. */
  readonly monthly?: Readonly<Record<string, readonly number[]>>;
}

/** The corridor as the app loads it, without words: each leg's line runs from place to place through its `via` points. */
export function toCorridor({ corridor, places, observed, sources, divided, monthly = {} }: CorridorInput): Corridor {
  const needed = new Set([...corridor.places, ...observed]);
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const positionOf = (id: string): LonLat => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`The check let through the unknown place ${id}.`);
    return position;
  };
  return {
    ...toCorridorSummary(corridor),
    places: places
      .filter(({ id }) => needed.has(id))
      .map(({ id, country, kind, position, rank }) => ({ id, country, kind, position, rank })),
    legs: corridor.legs.map(({ id, mode, from, to, via, precisionKm, basis }) => ({
      id,
      mode,
      from,
      to,
      line: [positionOf(from), ...via, positionOf(to)],
      precisionKm,
      basis,
    })),
    routes: corridor.routes.map(({ id, legs }) => ({ id, legs })),
    carries: corridor.carries,
    deathRoutes: corridor.deathRoutes,
    gaps: corridor.gaps.map(({ category, stage, kind }) => ({ category, stage, kind })),
    sources,
    divided,
    ...(Object.keys(monthly).length === 0 ? {} : { monthly }),
  };
}

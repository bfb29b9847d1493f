import type { WorldIndex, WorldNames } from '#domain/world.ts';
import type { WorldEnd, WorldResult } from '#query/world/world-result.ts';
import type { Circle, MapLabel } from './map-plan.ts';

/** Ends named in the strong type: more would be a list, not a map. */
const mostStrong = 24;
/** From these zooms on the other ends, and the countries without a flow, are named. */
const otherEndZoom = 1.6;
const countryZoom = 2.8;

interface LabelInput {
  readonly result: WorldResult;
  readonly index: Pick<WorldIndex, 'countries' | 'regions'>;
  readonly names: Pick<WorldNames, 'countries' | 'regions'>;
  readonly circles: readonly Circle[];
}

/**
 * The names of a world view, most needed first: the country in focus, then the ends of the largest flows, groups by the name of the
 * group; nearer, every country. A name that the language does not have is left out rather than shown as a code.
 */
export function placeWorldLabels({ result, index, names, circles }: LabelInput): readonly MapLabel[] {
  const weights = weighEnds(result);
  const radii = new Map(circles.map((circle) => [circle.country, circle.radiusPixels]));
  const regions = index.regions.flatMap(({ id, longitude, latitude }) => {
    const text = names.regions[id];
    const weight = weights.get(`region:${id}`);
    return text === undefined || weight === undefined ? [] : [{ id: `region:${id}`, text, weight, longitude, latitude }];
  });
  const countries = index.countries.flatMap(({ code, longitude, latitude }) => {
    const text = names.countries[code];
    const focus = code === result.query.country ? Number.POSITIVE_INFINITY : 0;
    const weight = Math.max(focus, weights.get(code) ?? 0);
    return text === undefined ? [] : [{ id: code, text, weight, longitude, latitude }];
  });
  return [...regions, ...countries]
    .toSorted((first, second) => second.weight - first.weight || (first.id < second.id ? -1 : 1))
    .map(({ id, text, weight, longitude, latitude }, position): MapLabel => {
      const isEnd = weight > 0;
      const isStrong = isEnd && position < mostStrong;
      return {
        id: `end:${id}`,
        text,
        kind: isStrong ? 'country' : 'neighbour',
        position: [longitude, latitude],
        rank: position + 1,
        minZoom: isStrong ? 0 : isEnd ? otherEndZoom : countryZoom,
        shiftPixels: radii.get(id) ?? 0,
      };
    });
}

/** What all drawn flows of an end come to, both ways. */
function weighEnds({ flows }: WorldResult): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (end: WorldEnd, drawn: number): void => {
    const key = end.kind === 'country' ? end.code : `region:${end.region}`;
    weights.set(key, (weights.get(key) ?? 0) + drawn);
  };
  for (const { origin, destination, drawn, isWithin } of flows) {
    add(origin, drawn);
    if (!isWithin) add(destination, drawn);
  }
  return weights;
}

import type { Corridor } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { Series } from '#domain/series.ts';
import { compareText } from '#lib/compare-text.ts';
import { findCarry } from './find-carry.ts';
import type { Amount, Figure } from './result.ts';
import { addWithin } from './way-graph.ts';
import { walkStrand } from './way-graph-path.ts';

/** From one country straight into the next, with who passes there by the lines the atlas draws. */
export interface WayLeg {
  readonly id: string;
  readonly from: CountryCode;
  readonly to: CountryCode;
  /** Of those all of whose ways lead here; null where there are none. */
  readonly certain: Amount | null;
  /** Of those of whom only some ways lead here, undivided by the publisher: that many more at most. Null where there are none. */
  readonly shared: Amount | null;
  /** What is drawn: the certain, or the shared where there are none. */
  readonly size: number;
  readonly figures: readonly Figure[];
}

export interface WayLegs {
  /** In the order in which they are passed. */
  readonly stops: readonly CountryCode[];
  /** Largest first. */
  readonly legs: readonly WayLeg[];
  /** Figures that no line leads over a border. */
  readonly unplaced: readonly Figure[];
}

/** A bundle along the countries its lines pass; one figure is on every leg it passes, so legs are never added to each other. */
export function findWayLegs(figures: readonly Figure[], corridor: Corridor, series: readonly Series[]): WayLegs {
  const certain = new Map<string, Figure[]>();
  const shared = new Map<string, Figure[]>();
  const unplaced: Figure[] = [];
  const positions = new Map<CountryCode, number[]>();
  for (const figure of figures) {
    const ways = (findCarry(corridor.carries, figure)?.strands ?? []).map((strand) => countriesAlong(strand, corridor));
    const borders = ways.map(toBorders);
    const all = new Set(borders.flat());
    if (all.size === 0) unplaced.push(figure);
    for (const border of all) {
      const list = borders.every((each) => each.includes(border)) ? certain : shared;
      list.set(border, [...(list.get(border) ?? []), figure]);
    }
    for (const way of ways.filter(({ length }) => length > 1)) {
      for (const [index, country] of way.entries()) {
        positions.set(country, [...(positions.get(country) ?? []), index / (way.length - 1)]);
      }
    }
  }
  const ids = [...new Set([...certain.keys(), ...shared.keys()])];
  const legs = ids.map((id) => toLeg(id, certain.get(id) ?? [], shared.get(id) ?? [], series));
  return {
    stops: [...positions.keys()].toSorted(
      (one, other) => mean(positions.get(one)) - mean(positions.get(other)) || compareText(one, other),
    ),
    legs: legs.toSorted((one, other) => other.size - one.size || compareText(one.id, other.id)),
    unplaced,
  };
}

function toLeg(id: string, certain: readonly Figure[], shared: readonly Figure[], series: readonly Series[]): WayLeg {
  const [from = '', to = ''] = id.split('>');
  const sure = certain.length === 0 ? null : addWithin(certain, series);
  const some = shared.length === 0 ? null : addWithin(shared, series);
  return {
    id,
    from,
    to,
    certain: sure?.amount ?? null,
    shared: some?.amount ?? null,
    size: sure?.size ?? some?.size ?? 0,
    figures: [...certain, ...shared],
  };
}

/** Each country once where it is entered; the sea has none. */
function countriesAlong(strand: Parameters<typeof walkStrand>[0], corridor: Corridor): readonly CountryCode[] {
  const places = new Map(corridor.places.map((place) => [place.id, place.country]));
  const passed = walkStrand(strand, corridor).flatMap((id) => places.get(id) ?? []);
  return passed.filter((country, index) => country !== passed[index - 1]);
}

function toBorders(countries: readonly CountryCode[]): readonly string[] {
  return countries.slice(1).map((country, index) => `${countries[index] ?? ''}>${country}`);
}

function mean(values: readonly number[] = []): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

import type { LonLat } from '#domain/place.ts';
import type { MapLabel } from './map-plan.ts';

/** A main town named only so that the viewer knows where they are. */
export interface Town {
  readonly name: string;
  readonly position: LonLat;
  /** Named from this zoom on. */
  readonly minZoom: number;
}

/** Degrees within which a town is taken for one that the map names already. */
const sameTown = 0.25;
/** Degrees within which two labels of the same name speak of the same place. */
const sameName = 2;
/** After every name of the map's own subject. */
const rank = 9;

/**
 * The labels of a plan and, after them, the towns that it does not name itself: what the map is about is placed first, and a
 * town that would lie on it is left out when the names are fitted.
 */
export function nameTowns(labels: readonly MapLabel[], towns: readonly Town[]): readonly MapLabel[] {
  const isNamed = ({ name, position }: Town) =>
    labels.some((label) => {
      const places = [label.position, ...(label.otherPositions ?? [])];
      const reach = label.text === name ? sameName : label.kind === 'town' ? sameTown : 0;
      return places.some((place) => Math.hypot(place[0] - position[0], place[1] - position[1]) < reach);
    });
  const added = towns.filter((town) => !isNamed(town));
  return [...labels, ...added.map(toLabel)];
}

function toLabel({ name, position, minZoom }: Town): MapLabel {
  return { id: `landmark:${position.join(',')}`, text: name, kind: 'landmark', position, rank, minZoom, shiftPixels: 0 };
}

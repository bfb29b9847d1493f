import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { languages } from '#domain/language.ts';
import type { LonLat } from '#domain/place.ts';
import { lonLat, type CataloguePlace, type CatalogueText, type CatalogueTown } from '#pipeline/schemas/catalogue-schemas.ts';

/** `place-towns.ts` of the import writes it. */
const placedTowns = z.array(z.strictObject({ id: z.string(), position: lonLat, minZoom: z.number() }));

/** Zooms from which the towns of all corridors are named on a map that is not about them, by their rank. */
const placeZooms = { 1: 4.6, 2: 5.4, 3: 6.4 } as const;
/** Natural Earth counts zooms on tiles of 256 px, the atlas on 512, which makes one; but its map is to stay calm. */
const zoomsEarlier = 0.6;
/** No town is named for orientation before. */
const leastZoom = 4.2;

interface TownsInput {
  /** Holds `basemap/towns.json`. */
  readonly evidenceDirectory: string;
  readonly towns: readonly CatalogueTown[];
  readonly places: readonly Pick<CataloguePlace, 'kind' | 'position' | 'rank' | 'names'>[];
}

/**
 * The towns a map may name for orientation, `basemap/towns/<language>`: those of the towns list and those that any corridor
 * passes, as rows of name, longitude, latitude and the zoom from which it is named; the most important first.
 */
export async function buildTowns({
  evidenceDirectory,
  towns,
  places,
}: TownsInput): Promise<{ key: string; content: Uint8Array }[]> {
  const placed = placedTowns.parse(JSON.parse(await readFile(join(evidenceDirectory, 'basemap', 'towns.json'), 'utf8')));
  const names = new Map(towns.map((town) => [town.id, town.names]));
  const listed = placed.flatMap(({ id, position, minZoom }) => {
    const text = names.get(id);
    return text === undefined ? [] : [{ text, position, minZoom: Math.max(minZoom - zoomsEarlier, leastZoom) }];
  });
  const passed = places
    .filter(({ kind }) => kind === 'town')
    .map((place) => ({ text: place.names, position: place.position, minZoom: placeZooms[place.rank] }));
  const all = [...listed, ...passed].toSorted((first, second) => first.minZoom - second.minZoom);
  return languages.map((language) => ({
    key: `basemap/towns/${language}`,
    content: new TextEncoder().encode(JSON.stringify(all.map((town) => toRow(town, language)))),
  }));
}

interface Town {
  readonly text: CatalogueText;
  readonly position: LonLat;
  readonly minZoom: number;
}

function toRow({ text, position, minZoom }: Town, language: keyof CatalogueText) {
  return [text[language], round(position[0], 2), round(position[1], 2), round(minZoom, 1)] as const;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

import type { Town } from '#map/plan/name-towns.ts';

/** Reads a file of towns: rows of name, longitude, latitude and the zoom from which it is named. Throws on anything else. */
export function decodeTowns(json: unknown): readonly Town[] {
  if (!Array.isArray(json)) throw new Error('The file of towns is not a list.');
  return json.map((row: unknown) => {
    if (!isTownRow(row)) throw new Error(`The file of towns has a row that is none: ${JSON.stringify(row)}.`);
    const [name, longitude, latitude, minZoom] = row;
    return { name, position: [longitude, latitude], minZoom };
  });
}

function isTownRow(row: unknown): row is readonly [string, number, number, number] {
  return Array.isArray(row) && row.length === 4 && typeof row[0] === 'string' && row.slice(1).every(Number.isFinite);
}

/** What to say of an id that leads nowhere: where it was looked for, and the id that was perhaps meant. */
export function describeUnknown(id: string, known: Iterable<string>, lookedIn: string): string {
  const near = findNearest(id, known);
  return `${id} is not in ${lookedIn}${near === null ? '' : `; did you mean ${near}?`}`;
}

/**
 * The known id that fewest changed letters turn into this one, the first in order among equals; one that begins with
 * the other counts as one letter away. Null where more than two letters, of a long id a sixth, would change: a guess that is often wrong teaches nothing.
 */
function findNearest(id: string, known: Iterable<string>): string | null {
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const each of [...known].toSorted()) {
    const isBeginning = Math.min(id.length, each.length) > 2 && (each.startsWith(id) || id.startsWith(each));
    const distance = isBeginning ? 1 : countEdits(id, each);
    if (distance <= Math.max(2, id.length / 6) && distance < (nearest?.distance ?? Infinity)) nearest = { id: each, distance };
  }
  return nearest?.id ?? null;
}

/** Letters to put in, take out or change to turn one text into another (Levenshtein), row by row of the usual table. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(from).entries()) {
    const row = [index + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const diagonal = (above[column] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(diagonal, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

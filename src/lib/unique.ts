/** Each value once, in the order first met. */
export function unique<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}

/** Each number once, ascending. */
export function uniqueAscending(values: Iterable<number>): number[] {
  return unique(values).toSorted((first, second) => first - second);
}

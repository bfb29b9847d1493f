/** Orders texts by code unit: the same on every machine and in every language, so never for display. */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * Says in the browser's own timeline that another plan is on the map, for whoever measures. Only the latest mark is kept: a
 * timeline that grows with every filter would be a leak.
 */
export function markChanged(renderer: 'svg' | 'gl'): void {
  const name = `atlas:${renderer}-changed`;
  performance.clearMarks(name);
  performance.mark(name);
}

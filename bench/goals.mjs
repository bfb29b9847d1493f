/** @typedef {import('./measure-page.mjs').Measured} Measured */
/** @typedef {ReadonlyMap<string, Measured>} Results */

/** Title, what was measured, unit. @type {readonly (readonly [title: string, key: keyof Measured, unit: string])[]} */
const rows = [
  ['First flows, cold', 'cold', 'ms'],
  ['First flows, warm', 'warm', 'ms'],
  ['Filter to paint, median', 'filter', 'ms'],
  ['Filter to paint, 95th of 100', 'filterP95', 'ms'],
  ['Filter to screen, median', 'shown', 'ms'],
  ['Frame while panning, median', 'pan', 'ms'],
  ['Frame while panning, 95th', 'panP95', 'ms'],
  ['Frame while stepping, median', 'step', 'ms'],
  ['Frame while stepping, 95th', 'stepP95', 'ms'],
  ['Blocking, processor 4 x slower', 'blocking', 'ms'],
  ['Bytes loaded', 'kilobytes', 'KB'],
  ['Heap growth', 'heapGrowth', 'KB'],
  ['… over so many changes', 'changes', ''],
];

/** Everything measured, a row each. @param {Results} results @returns {string} */
export function printTable(results) {
  const names = [...results.keys()];
  const say = (/** @type {string} */ name, /** @type {keyof Measured} */ key) =>
    Math.round(results.get(name)?.[key] ?? Number.NaN);
  const lines = rows.map(([title, key, unit]) => [title].concat(names.map((name) => `${say(name, key)} ${unit}`.trim())));
  return toTable([['', ...names], ...lines]);
}

/**
 * A goal of the atlas: one of its numbers over another page's, and how large that may be.
 * @typedef {{ title: string, ours: [string, keyof Measured], theirs: [string, keyof Measured], most: number }} Goal
 */

/** Where the world view must be twice ahead of flowmap.gl. @type {readonly (keyof Measured)[]} */
const worldRows = ['cold', 'warm', 'filter', 'filterP95', 'shown', 'pan', 'panP95', 'step', 'stepP95', 'blocking', 'kilobytes'];

/** @type {readonly Goal[]} */
const goals = [
  {
    title: 'First lanes of a corridor within 1.5 x the 2D floor',
    ours: ['corridor, simple', 'cold'],
    theirs: ['2D floor', 'cold'],
    most: 1.5,
  },
  { title: 'The same, warm', ours: ['corridor, simple', 'warm'], theirs: ['2D floor', 'warm'], most: 1.5 },
  {
    title: 'Detailed map takes over within 1.25 x the deck floor',
    ours: ['corridor, detailed', 'cold'],
    theirs: ['deck floor', 'cold'],
    most: 1.25,
  },
  { title: 'The same, warm', ours: ['corridor, detailed', 'warm'], theirs: ['deck floor', 'warm'], most: 1.25 },
  {
    title: 'Corridor filter to paint within 2 x the 2D floor',
    ours: ['corridor, simple', 'filter'],
    theirs: ['2D floor', 'filter'],
    most: 2,
  },
  { title: 'The same, as the browser shows it', ours: ['corridor, simple', 'shown'], theirs: ['2D floor', 'shown'], most: 2 },
  {
    title: 'Corridor filter to paint within 1.2 x the deck floor',
    ours: ['corridor, detailed', 'filter'],
    theirs: ['deck floor', 'filter'],
    most: 1.2,
  },
  ...worldRows.map(
    /** @returns {Goal} */ (key) => ({
      title: `World view twice ahead of flowmap.gl: ${key}`,
      ours: ['world, simple', key],
      theirs: ['flowmap.gl', key],
      most: 0.5,
    }),
  ),
];

/** What a heap may grow by over all changes and still count as none, in KB: caches of a run are not the same at every moment. */
const stillHeap = 500;

/** Every goal with its ratio, and whether it is met. @param {Results} results @returns {string} */
export function printGoals(results) {
  const lines = goals.map(({ title, ours, theirs, most }) => {
    const ratio = (results.get(ours[0])?.[ours[1]] ?? Number.NaN) / (results.get(theirs[0])?.[theirs[1]] ?? Number.NaN);
    return [title, ratio.toFixed(2), `at most ${most}`, ratio <= most ? 'met' : 'MISSED'];
  });
  const heaps = [...results]
    .filter(([name]) => /corridor|world/.test(name))
    .map(([name, { heapGrowth, changes }]) => [
      `No heap growth: ${name}, ${changes} changes`,
      `${Math.round(heapGrowth)} KB`,
      `at most ${stillHeap} KB`,
      heapGrowth <= stillHeap ? 'met' : 'MISSED',
    ]);
  return toTable([['Goal', 'Ratio', '', ''], ...lines, ...heaps]);
}

/** @param {readonly (readonly string[])[]} table */
function toTable(table) {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** @typedef {import('./run-step.mjs').Step} Step */

/** Everything that needs no browser, cheapest first. @type {readonly Step[]} */
export const fastSteps = [
  { name: 'Data build and catalogue checks', command: 'npx', args: ['tsx', 'data/pipeline/build/run-build.ts'] },
  { name: 'Format', command: 'npx', args: ['oxfmt', '--check', '.'] },
  { name: 'Lint and layers', command: 'npx', args: ['oxlint'] },
  { name: 'Types', command: 'npx', args: ['tsc', '-b'] },
  { name: 'Unused code', command: 'npx', args: ['knip'] },
  {
    name: 'Unit, golden, layer and data tests',
    command: 'npx',
    args: ['vitest', 'run', '--coverage', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    report: {
      file: '.cache/vitest.json',
      count: (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests + json.numPendingTests + json.numTodoTests }),
    },
  },
];

/** The built site: its size, and journeys in a real browser. @type {readonly Step[]} */
export const browserSteps = [
  { name: 'Site build', command: 'node', args: ['scripts/build-site.mjs'] },
  { name: 'Size budgets', command: 'npx', args: ['size-limit'] },
  {
    name: 'Browser tests',
    command: 'npx',
    args: ['playwright', 'test'],
    report: {
      file: '.cache/playwright.json',
      count: (json) => ({ passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky + json.stats.skipped }),
    },
  },
];

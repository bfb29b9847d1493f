import { localBin } from './local-bin.mjs';

/** @typedef {import('./run-step.mjs').Step} Step */

/** Everything that needs no browser, cheapest first. @type {readonly Step[]} */
export const fastSteps = [
  { name: 'Data build and catalogue checks', command: localBin('tsx'), args: ['data/pipeline/build/run-build.ts'] },
  { name: 'Format', command: localBin('oxfmt'), args: ['--check', '.'] },
  { name: 'Lint and layers', command: localBin('oxlint'), args: [] },
  { name: 'Types', command: localBin('tsc'), args: ['-b'] },
  { name: 'Unused code', command: localBin('knip'), args: [] },
  {
    name: 'Unit, golden, layer and data tests',
    command: localBin('vitest'),
    args: ['run', '--coverage', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    report: {
      file: '.cache/vitest.json',
      count: (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests + json.numPendingTests + json.numTodoTests }),
    },
  },
];

/** The built site: its size, and journeys in a real browser. @type {readonly Step[]} */
export const browserSteps = [
  { name: 'Site build', command: 'node', args: ['scripts/build-site.mjs'] },
  { name: 'Size budgets', command: localBin('size-limit'), args: [] },
  {
    name: 'Browser tests',
    command: localBin('playwright'),
    args: ['test'],
    report: {
      file: '.cache/playwright.json',
      count: (json) => ({ passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky + json.stats.skipped }),
    },
  },
];

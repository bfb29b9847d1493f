import { mkdirSync, writeFileSync } from 'node:fs';
import { runStep } from './run-step.mjs';

/**
 * Runs the steps one after another, all of them even when one fails, and ends the process with the sum on
 * the last line. The sum is also left in `.cache/test-summary.txt` for whoever calls this.
 * @param {readonly import('./run-step.mjs').Step[]} steps
 */
export function runSteps(steps) {
  mkdirSync('.cache', { recursive: true });
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const broken = [];
  for (const step of steps) {
    const count = runStep(step);
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) broken.push(step.name);
  }
  const summary = `${passed} passed, ${failed} failed`;
  writeFileSync('.cache/test-summary.txt', `${summary}\n`);
  console.log(broken.length === 0 ? '' : `\nFailed: ${broken.join('; ')}`);
  console.log(summary);
  process.exit(failed === 0 ? 0 : 1);
}

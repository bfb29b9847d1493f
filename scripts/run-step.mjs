import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * A step of the checks. `report` names the JSON file of a test runner whose tests are counted one by one;
 * without it the step counts as one.
 * @typedef {{ name: string, command: string, args: readonly string[], report?: { file: string, count: (json: any) => Count } }} Step
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Runs a step with its output on the terminal, and counts what passed and failed.
 * @param {Step} step
 * @returns {Count}
 */
export function runStep(step) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const run = spawnSync(step.command, [...step.args], { stdio: 'inherit', shell: process.platform === 'win32' });
  const hasPassed = run.status === 0;
  const count = counted(step, hasPassed);
  console.log(`   ${hasPassed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return count;
}

/**
 * @param {Step} step
 * @param {boolean} hasPassed
 * @returns {Count}
 */
function counted(step, hasPassed) {
  const whole = { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 };
  if (step.report === undefined || !existsSync(step.report.file)) return whole;
  const count = step.report.count(JSON.parse(readFileSync(step.report.file, 'utf8')));
  // A runner can fail without a failed test: a coverage threshold, an error outside any test, no test at all.
  if (!hasPassed && count.failed === 0) return { ...count, failed: 1 };
  return count;
}

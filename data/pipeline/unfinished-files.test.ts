import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeUnfinished, toUnfinished } from './unfinished-files.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'atlas-unfinished-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

it('removes what this run and runs that died began, and leaves another’s work and whole files alone', async () => {
  const died = spawnSync(process.execPath, ['--version']).pid;
  // The process that started this one is still there.
  const atWork = `summary.json.${process.ppid}.unfinished`;
  const names = [basename(toUnfinished('summary.json')), `summary.json.${died}.unfinished`, atWork, 'summary.json'];
  for (const name of names) writeFileSync(join(directory, name), '');
  expect(new Set(names).size).toBe(4);
  await removeUnfinished(directory);
  expect(readdirSync(directory).toSorted()).toEqual([atWork, 'summary.json'].toSorted());
});

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a file is made before it takes its name, apart for each run: two at once never write into one file. */
export function toUnfinished(path: string): string {
  return `${path}.${process.pid}.unfinished`;
}

/** Removes the files this run began in a folder and did not finish, and those of runs that died; another's work is left alone. */
export async function removeUnfinished(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const runId = /\.(?<run>\d+)\.unfinished$/u.exec(name)?.groups?.['run'];
    if (runId !== undefined && !isAnotherAtWork(Number(runId))) await rm(join(directory, name), { force: true });
  }
}

/** Signal 0 reaches a process without disturbing it; only one that is gone cannot be found. */
function isAnotherAtWork(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblems } from '#pipeline/check/problem.ts';
import { toGoldenJson } from '#pipeline/import/summarise.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { readSummary } from '#pipeline/evidence-summary.ts';
import { takeSnapshot } from './snapshot.ts';

// Remembers the version named in release.json, so that the next one can say what changed since.
const { catalogue, problems } = await readCatalogue(paths.catalogue);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const snapshot = takeSnapshot(catalogue, readSummary(paths.evidence));
  await writeFile(join(paths.releases, `${snapshot.version}.json`), toGoldenJson(snapshot));
  console.log(`data/releases/${snapshot.version}.json remembers this version: commit it with the release.`);
}

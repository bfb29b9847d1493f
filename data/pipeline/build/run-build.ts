import { formatProblems } from '#pipeline/check/problem.ts';
import { paths } from '#pipeline/paths.ts';
import { buildData } from './build-data.ts';

const isCheck = process.argv.includes('--check');
const { problems, manifest } = await buildData({
  catalogueDirectory: paths.catalogue,
  evidenceDirectory: paths.evidence,
  outputDirectory: isCheck ? null : paths.publicData,
});
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else if (manifest === null) {
  console.log('The catalogue and the evidence agree.');
} else {
  const files = Object.values(manifest.files);
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  console.log(`Release ${manifest.release}: ${files.length} files, ${kilobytes} kB.`);
}

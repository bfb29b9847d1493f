import { formatProblems } from '#pipeline/check/problem.ts';
import { paths } from '#pipeline/paths.ts';
import { buildData } from './build-data.ts';
import { findBuiltBefore, rememberBuild } from './built-before.ts';
import { fingerprintOf } from './fingerprint.ts';

const isCheck = process.argv.includes('--check');
const fingerprint = await fingerprintOf(paths.buildInputs);
const before = isCheck ? null : await findBuiltBefore(paths.buildMemory, fingerprint, paths.publicData);
if (before === null) await build();
else console.log(`Release ${before}: nothing changed since it was built.`);

async function build(): Promise<void> {
  const { problems, manifest } = await buildData({
    catalogueDirectory: paths.catalogue,
    evidenceDirectory: paths.evidence,
    outputDirectory: isCheck ? null : paths.publicData,
  });
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  if (manifest === null) {
    console.log('The catalogue and the evidence agree.');
    return;
  }
  await rememberBuild(paths.buildMemory, fingerprint);
  const files = Object.values(manifest.files);
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  console.log(`Release ${manifest.release}: ${files.length} files, ${kilobytes} kB.`);
}

import { formatProblems } from '#pipeline/check/problem.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { importBasemap, writeBasemap } from './basemap.ts';
import { catalogueIds } from './catalogue-ids.ts';
import { importEvidence } from './import-evidence.ts';

const { catalogue, problems: catalogueProblems } = await readCatalogue(paths.catalogue);
// Both imports read SOURCES.json: what is wrong with it is said once.
const basemap = await importBasemap({ rawDirectory: paths.raw, catalogueDirectory: paths.catalogue });
const { problems, written } = await importEvidence({
  rawDirectory: paths.raw,
  outputDirectory: paths.evidence,
  ids: catalogueIds(catalogue),
  countryNames: catalogue.countryNames,
  otherProblems: [...catalogueProblems, ...basemap.problems.filter(({ where }) => where !== 'SOURCES.json')],
});
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const drawn = await writeBasemap(paths.evidence, basemap.evidence);
  console.log(`Evidence written: ${[...written, ...drawn].join(', ')}.`);
}

import type { BibliographyEntry } from '#lib/bibliography-entry.ts';
import { formatBibtex } from '#lib/format-bibtex.ts';
import { formatRis } from '#lib/format-ris.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';
import type { PackageFile } from './package-resource.ts';
import { textFile } from './text-file.ts';
import { packageAuthor, packageTitle, type ReleaseFacts } from './release-facts.ts';

/** How to cite the atlas and every publication it takes figures from. */
export function writeCitations(facts: ReleaseFacts, sources: readonly CatalogueSource[]): readonly PackageFile[] {
  const own: BibliographyEntry = {
    key: `corridor-atlas-${facts.version}`,
    author: packageAuthor,
    publisher: 'Corridor Atlas',
    title: packageTitle,
    year: facts.date.slice(0, 4),
    version: facts.release,
    url: null,
    note: 'Cite the publication a figure comes from beside the atlas',
  };
  const entries = [own, ...sources.map(toEntry)];
  return [
    textFile('CITATION.cff', toCff(facts)),
    textFile('citation.bib', formatBibtex(entries)),
    textFile('citation.ris', formatRis(entries)),
  ];
}

function toEntry({ id, publisher, title, date, page, licence }: CatalogueSource): BibliographyEntry {
  // "January 2014-8 September 2025" was published last in 2025.
  const year = date.match(/\b(?:19|20)\d{2}\b/gu)?.at(-1) ?? null;
  const told = date === '' || date === year ? '' : `${date}. `;
  return { key: id, author: null, publisher, title, year, version: null, url: page, note: `${told}Licence: ${licence}` };
}

/** Without a licence on purpose: a list of them in this format would read as a choice, and each source has its own. */
function toCff({ release, date }: ReleaseFacts): string {
  return [
    'cff-version: 1.2.0',
    'message: Cite the data package with its release, and beside it the publication a figure comes from (citation.bib, citation.ris). Terms are in LICENCES.md.',
    'type: dataset',
    `title: ${JSON.stringify(packageTitle)}`,
    'authors:',
    `  - name: ${JSON.stringify(packageAuthor)}`,
    `version: ${JSON.stringify(release)}`,
    `date-released: ${date}`,
    'keywords: [mixed migration, refugees, asylum-seekers, migrants, statistics]',
    '',
  ].join('\n');
}

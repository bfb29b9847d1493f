import { unique } from '#lib/unique.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';

const meanings: Readonly<Record<CatalogueSource['licenceStatus'], string>> = {
  open: 'The figures may be reused under this licence; name the publisher.',
  'official-statistics-terms-not-stated':
    'The publisher states no terms with the figures. They are official statistics; ask the publisher before you republish them in bulk.',
  facts: 'Single figures are taken as facts, each with its citation. The publications themselves keep their publishers’ terms.',
};

/** Under what terms each publication's figures stand, and those of what the atlas writes itself. */
export function writeLicences(sources: readonly CatalogueSource[]): string {
  const blocks = unique(sources.map(({ licence }) => licence)).map((licence) =>
    sayLicence(
      licence,
      sources.filter((source) => source.licence === licence),
    ),
  );
  return [
    '# Licences',
    '',
    'The data keep the terms of the publications they come from. Every row of a table of figures names its source and its licence in',
    'columns of its own. This page lists the publications by their terms, in the words of `sources.csv`.',
    '',
    ...blocks.flat(),
    '## What the atlas writes itself: MIT',
    '',
    'Corridors, places, lines, series descriptions, reasons for gaps, methods, glossary, responses and processes in words: the same licence as the code.',
    '',
    '## Members of consultative processes',
    '',
    'Facts, gathered from public pages; each row of `memberships.csv` names its page.',
    '',
    '## Names and points of countries',
    '',
    'Names: Unicode CLDR (Unicode-3.0), replaced by United Nations usage where the two differ. Label points: Natural Earth (public domain).',
    '',
  ].join('\n');
}

function sayLicence(licence: string, sources: readonly CatalogueSource[]): readonly string[] {
  const meaning = unique(sources.map(({ licenceStatus }) => meanings[licenceStatus]));
  const lines = sources.map(({ id, publisher, title, page }) => `- \`${id}\`: ${publisher}. ${title}. <${page}>`);
  return [`## ${licence}`, '', ...meaning, '', ...lines, ''];
}

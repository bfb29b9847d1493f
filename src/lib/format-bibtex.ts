import type { BibliographyEntry } from './bibliography-entry.ts';

/**
 * Entries as BibTeX, in UTF-8. Names and titles stand in two pairs of braces: an organisation's name is not taken apart into first and
 * last, and its capitals stay.
 */
export function formatBibtex(entries: readonly BibliographyEntry[]): string {
  return entries.map(formatEntry).join('\n');
}

function formatEntry({ key, author, publisher, title, year, version, url, note }: BibliographyEntry): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escape(author ?? publisher)}}`],
    ['title', `{${escape(title)}}`],
    ['publisher', escape(publisher)],
    ['year', year],
    ['version', version === null ? null : escape(version)],
    ['url', url?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null],
    ['note', note === null ? null : escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** Makes the characters plain that TeX would act upon. */
function escape(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/gu, (character) => named[character] ?? `\\${character}`);
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

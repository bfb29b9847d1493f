import type { BibliographyEntry } from './bibliography-entry.ts';

/**
 * Entries as RIS, the format reference managers share: one tag a line, CRLF. An organisation is the publisher and no author where it has a comma in
 * its name, which a reader of RIS would take for a person's.
 */
export function formatRis(entries: readonly BibliographyEntry[]): string {
  return entries.map(formatEntry).join('\r\n');
}

function formatEntry({ key, author, publisher, title, year, version, url, note }: BibliographyEntry): string {
  const name = author ?? publisher;
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', name.includes(',') ? null : name],
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['ET', version],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replaceAll(/[\r\n]+/gu, ' ')}\r\n`])).join('');
}

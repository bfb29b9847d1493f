import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '#pipeline/check/problem.ts';
import type { ImportSource } from './import-source.ts';

/** The folder with one SQL file and one note a source. */
const sourcesDirectory = fileURLToPath(new URL('sources', import.meta.url));

/**
 * Every import there is, by id, those derived from the others last. A source is found by its SQL file, whose first
 * comment lines say what it reads; there is no list to keep. Lines that cannot be understood are problems.
 */
export function readImportSources(directory: string = sourcesDirectory): {
  readonly sources: readonly ImportSource[];
  readonly problems: readonly Problem[];
} {
  const names = readdirSync(directory);
  const read = names
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => readImportSource(join(directory, name), name.slice(0, -'.sql'.length), names));
  const sources = read.map(({ source }) => source);
  return {
    sources: [...sources.filter(({ raw }) => raw !== null), ...sources.filter(({ raw }) => raw === null)],
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readImportSource(
  path: string,
  id: string,
  siblings: readonly string[],
): { readonly source: ImportSource; readonly problems: readonly Problem[] } {
  const sql = readFileSync(path, 'utf8');
  const problem = (rule: string, detail: string): Problem => ({ where: `${id}.sql`, at: 'heading', rule, detail });
  const head = readHead(sql);
  const one = (name: string): string | null => head.find(([key]) => key === name)?.[1] ?? null;
  const listed = (name: string): readonly string[] => (one(name) ?? '').split(',').flatMap((item) => item.trim() || []);
  const files = (one('raw') ?? '').split(/\s+/u).filter((file) => file !== '');
  const columns = listed('columns');
  const wholeNumbers = listed('whole numbers');
  const problems: Problem[] = [];
  if (!siblings.includes(`${id}.md`))
    problems.push(problem('note-missing', `write ${id}.md: what one row is, what was decided and why`));
  if (files.length === 0 && one('derived') === null) {
    problems.push(problem('raw-missing', 'name the published file: "-- raw: folder/file.csv", or write "-- derived: from what"'));
  }
  if (files.length > 0 && columns.length === 0) {
    problems.push(
      problem('columns-missing', 'list the columns of the file\'s heading in order: "-- columns: year, country, number"'),
    );
  }
  problems.push(
    ...wholeNumbers
      .filter((column) => !columns.includes(column))
      .map((column) => problem('column-unknown', `"whole numbers" names ${column}, which is not among the columns`)),
  );
  const mappings = head
    .filter(([key]) => key === 'json')
    .map(([, value]) => {
      const [table = '', file = ''] = value.split('=').map((part) => part.trim());
      return [table, resolve(dirname(path), file)] as const;
    });
  const raw = files.length === 0 ? null : { table: 'raw', files, columns, wholeNumbers };
  return { source: { id, raw, mappings: Object.fromEntries(mappings), sql }, problems };
}

/** `-- key: value` lines before the first line that is none. */
function readHead(sql: string): readonly (readonly [key: string, value: string])[] {
  const head: (readonly [string, string])[] = [];
  for (const line of sql.split(/\r?\n/u)) {
    const match = /^-- (raw|derived|columns|whole numbers|json): (.*)$/u.exec(line);
    if (match === null) break;
    head.push([match[1] ?? '', (match[2] ?? '').trim()]);
  }
  return head;
}

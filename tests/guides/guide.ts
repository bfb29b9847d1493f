import { readFileSync } from 'node:fs';

/** Text by path: `data/catalogue/…`, `data/pipeline/import/sources/…` and `raw/…`. */
export type PlantedFiles = ReadonlyMap<string, string>;

/** A mistake the guide lists: what to change, and what is promised to be said of it. */
export interface Mistake {
  readonly title: string;
  /** Path and diff, in order. */
  readonly changes: readonly (readonly [path: string, diff: string])[];
  readonly promised: string;
}

interface Block {
  readonly language: string;
  readonly path: string | null;
  readonly text: string;
}

/** The files a guide has its reader write, and the mistakes it lists under `### ` headings. */
export function readGuide(path: string): { readonly files: PlantedFiles; readonly mistakes: readonly Mistake[] } {
  const [body = '', ...sections] = readFileSync(path, 'utf8').split(/^### /mu);
  const files = readBlocks(body).flatMap((block) => (block.path === null ? [] : [[block.path, block.text] as const]));
  return {
    files: new Map(files),
    mistakes: sections.map((section) => {
      const blocks = readBlocks(section);
      return {
        title: section.split('\n', 1)[0] ?? '',
        changes: blocks.flatMap((block) => (block.path === null ? [] : [[block.path, block.text] as const])),
        promised: blocks.find(({ language }) => language === 'text')?.text.trimEnd() ?? '',
      };
    }),
  };
}

function readBlocks(text: string): readonly Block[] {
  return Array.from(text.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gmu), ([, language = '', path, inner = '']) => ({
    language,
    path: path ?? null,
    text: inner,
  }));
}

/** The files with a mistake in them. What a diff takes out must be there exactly once; a file left empty is gone. */
export function makeMistake(files: PlantedFiles, { changes }: Mistake): PlantedFiles {
  const changed = new Map(files);
  for (const [path, diff] of changes) {
    let text = changed.get(path) ?? '';
    for (const [, removed = '', added = ''] of diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)*)/gmu)) {
      const [before, after] = [unmark(removed), unmark(added)];
      const [start, end, ...others] = text.split(before);
      if (start === undefined || end === undefined || others.length > 0) {
        throw new Error(`${path} does not hold this exactly once:\n${before}`);
      }
      text = `${start}${after}${end}`;
    }
    if (text === '') changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
}

function unmark(lines: string): string {
  return lines.replaceAll(/^[-+]/gmu, '');
}

/** What was promised as a pattern for all that is said: `…` stands for anything in a line, or alone for more lines. */
export function toPattern(promised: string): RegExp {
  const lines = promised
    .split('\n')
    .map((line) => (line === '…' ? '[^]*' : line.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll('…', '.*')));
  return new RegExp(`^${lines.join('\n')}$`, 'u');
}

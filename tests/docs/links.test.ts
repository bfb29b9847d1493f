import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

/** Relative targets of links and images, without their anchors; an example in a fenced block links to nothing. */
function linkTargets(text: string): readonly string[] {
  return Array.from(text.replaceAll(/^```[^]*?^```$/gmu, '').matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) =>
    target.replace(/#.*$/, ''),
  ).filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Paths in code spans that begin with a folder of ours; patterns and placeholders are left out. */
function namedPaths(text: string): readonly string[] {
  return Array.from(text.matchAll(/`((?:src|data|tests|scripts|docs|\.ci)\/[^`\s]*)`/g), ([, path = '']) => path).filter(
    (path) => !/[*<>{}…]/.test(path),
  );
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to files that exist', () => {
    const missing = linkTargets(text).filter((target) => !existsSync(normalize(join(dirname(document), target))));
    expect(missing).toEqual([]);
  });

  it('names paths that exist', () => {
    expect(namedPaths(text).filter((path) => !existsSync(path) && !existsSync(join(dirname(document), path)))).toEqual([]);
  });
});

describe('the table of sources in DATA.md', () => {
  it('leads to the note of every import', () => {
    const folder = 'data/pipeline/import/sources';
    const linked = new Set(linkTargets(readFileSync('DATA.md', 'utf8')));
    const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(notes.length).toBeGreaterThan(9);
    expect(notes.filter((name) => !linked.has(`${folder}/${name}`))).toEqual([]);
  });
});

describe('the commands the README names', () => {
  it('are scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const known = new Set(['start', 'test', ...Object.keys(scripts)]);
    const named = documents.flatMap((document) =>
      Array.from(readFileSync(document, 'utf8').matchAll(/`npm (?:run )?([a-z:]+)/g), ([, name = '']) => name),
    );
    expect(named.filter((name) => !known.has(name) && name !== 'ci')).toEqual([]);
  });
});

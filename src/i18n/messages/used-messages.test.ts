import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '#tests/fixtures/all-messages.ts';
import { en as base } from './en.ts';

const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The code that speaks, by path: everything in `src` but the messages themselves and tests. */
const speakers = new Map(
  readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/i18n[\\/]messages/.test(file))
    .map((file) => [join(sourceFolder, file), readFileSync(join(sourceFolder, file), 'utf8')]),
);

/** Keys that are put together, such as `unit.${unit}-name`, as patterns. */
function findPatterns(code: string): readonly RegExp[] {
  const templates = code.match(/`[a-z-]+\.[^`\s]*\$\{[^`\s]*`/g) ?? [];
  return templates.map((template) => {
    const parts = template.slice(1, -1).split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[a-z0-9-]+')}$`);
  });
}

function findSaid(code: string): readonly string[] {
  const patterns = findPatterns(code);
  return Object.keys(en).filter((key) => code.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key)));
}

/** The files that come with the first load: what the start imports, and what those import, but nothing loaded later. */
function findFirstLoad(): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [join(sourceFolder, 'app/main.tsx')];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const code = speakers.get(file);
    if (code === undefined || found.has(file)) continue;
    found.add(file);
    for (const [, specifier = ''] of code.matchAll(/^(?:import|export)(?! type) [^;]*?from '([#.][^']+)'/gms)) {
      open.push(specifier.startsWith('#') ? join(sourceFolder, specifier.slice(1)) : join(dirname(file), specifier));
    }
  }
  return found;
}

describe('messages', () => {
  it('are all said somewhere, so that nobody loads dead words', () => {
    const said = new Set(findSaid([...speakers.values()].join('\n')));
    expect(Object.keys(en).filter((key) => !said.has(key))).toEqual([]);
  });

  it('of the first load hold every word that its code may say, so that no word is missing before its room is open', () => {
    const files = findFirstLoad();
    // Measured: about 240 files.
    expect(files.size).toBeGreaterThan(100);
    const said = findSaid([...files].map((file) => speakers.get(file) ?? '').join('\n'));
    expect(said.filter((key) => !(key in base))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

const sourceFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The code that speaks: everything in `src` but the messages themselves and tests. */
function readSpeakers(): string {
  const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/i18n[\\/]messages/.test(file))
    .map((file) => readFileSync(join(sourceFolder, file), 'utf8'))
    .join('\n');
}

/** Keys that are put together, such as `unit.${unit}-name`, as patterns. */
function findPatterns(code: string): readonly RegExp[] {
  const templates = code.match(/`[a-z-]+\.[^`\s]*\$\{[^`\s]*`/g) ?? [];
  return templates.map((template) => {
    const parts = template.slice(1, -1).split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[a-z-]+')}$`);
  });
}

describe('messages', () => {
  it('are all said somewhere, so that the first load carries no dead words', () => {
    const code = readSpeakers();
    const patterns = findPatterns(code);
    expect(patterns.length).toBeGreaterThan(5);
    const unsaid = Object.keys(en).filter((key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });
});

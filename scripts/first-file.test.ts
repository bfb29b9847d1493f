import { build, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { firstFile } from './first-file.ts';

/** The page imports `first` at once and `later` when asked for; both need `shared`, and `later` also `own`. */
const sources: Readonly<Record<string, string>> = {
  'virtual:page': `import { first } from 'virtual:first'; console.log(first, () => import('virtual:later'));`,
  'virtual:first': `import { shared } from 'virtual:shared'; export const first = () => shared('first');`,
  'virtual:later': `import { own } from 'virtual:own'; import { shared } from 'virtual:shared'; export const later = () => shared(own);`,
  'virtual:own': `export const own = document.title;`,
  'virtual:shared': `export const shared = (word) => document.querySelector(word);`,
};

test('all that the page needs at once is one file, and what only a later part needs is not in it', async () => {
  const chunks = await chunksWith([firstFile()]);
  const entry = chunks.find(({ isEntry }) => isEntry);
  expect(entry?.imports).toEqual([]);
  expect(ours(entry?.moduleIds)).toEqual(['virtual:first', 'virtual:page', 'virtual:shared']);
  const later = chunks.find(({ moduleIds }) => moduleIds.includes('virtual:later'));
  expect(ours(later?.moduleIds)).toEqual(['virtual:later', 'virtual:own']);
});

test('a circle of imports is gathered once', async () => {
  const chunks = await chunksWith([firstFile()], {
    ...sources,
    'virtual:shared': `import { first } from 'virtual:first'; export const shared = (word) => document.querySelector(word) ?? first;`,
  });
  expect(chunks.find(({ isEntry }) => isEntry)?.imports).toEqual([]);
});

function ours(ids: readonly string[] = []): readonly string[] {
  return ids.filter((id) => id in sources).toSorted();
}

async function chunksWith(plugins: readonly Plugin[], files = sources): Promise<readonly Rolldown.OutputChunk[]> {
  const read: Plugin = {
    name: 'read',
    resolveId: (id) => (id in files ? id : undefined),
    load: (id) => files[id],
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [read, ...plugins],
    build: { write: false, target: 'es2023', rolldownOptions: { input: 'virtual:page' } },
  });
  if ('on' in built) throw new Error('A build that does not watch has ended');
  return [built].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}

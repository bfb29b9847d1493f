import { createHash } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryFailed } from './data-queries.ts';
import { dataQuery } from './data-query.ts';
import { parseJson } from './parse-json.ts';

/** What the host answers, by path under the data folder; what is not here is a 404. */
let host: Map<string, string>;
let asked: string[];
let client: QueryClient;

/** Puts a release on the host: one file listed at once, one listed later. Both say of which release they are. */
function publish(release: string): void {
  const first = put(`first.${release}.json`, JSON.stringify(`first of ${release}`));
  const second = put(`second.${release}.json`, JSON.stringify(`second of ${release}`));
  const later = put(`later.${release}.json`, JSON.stringify({ release, files: { second } }));
  host = new Map([...host].filter(([path]) => path.includes(release)));
  host.set('manifest.json', JSON.stringify({ release, files: { first }, later }));
}

function put(path: string, text: string): object {
  host.set(path, text);
  return { path, sha256: createHash('sha256').update(text).digest('hex'), bytes: text.length };
}

beforeEach(() => {
  host = new Map();
  asked = [];
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.slice(address.indexOf('data/') + 'data/'.length);
    asked.push(path);
    const text = host.get(path);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
});

afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

function load(key: string): Promise<unknown> {
  return client.fetchQuery(dataQuery(key, parseJson));
}

describe('a file of the built data', () => {
  it('is found in the manifest without asking for the list of later files', async () => {
    publish('r1');
    expect(await load('first')).toBe('first of r1');
    expect(asked).toEqual(['manifest.json', 'first.r1.json']);
  });

  it('is looked up in the list of later files, which is asked for once', async () => {
    publish('r1');
    expect(await Promise.all([load('second'), load('first')])).toEqual(['second of r1', 'first of r1']);
    await expect(load('third')).rejects.toMatchObject({ kind: 'unlisted', file: 'third' });
    expect(asked.toSorted()).toEqual(['first.r1.json', 'later.r1.json', 'manifest.json', 'second.r1.json']);
  });

  it('is not taken from a list that was altered on the way', async () => {
    publish('r1');
    host.set('later.r1.json', (host.get('later.r1.json') ?? '').replace('second.r1', 'second.r0'));
    await expect(load('second')).rejects.toMatchObject({ kind: 'altered', file: 'manifest' });
  });

  it('that a new release took away comes back with a retry, from manifest and list of that release', async () => {
    publish('r1');
    await load('first');
    publish('r2');
    // The page still holds the manifest of r1, whose list is gone.
    await expect(load('second')).rejects.toMatchObject({ kind: 'status', file: 'manifest' });
    await retryFailed(client);
    expect(await load('second')).toBe('second of r2');
  });
});

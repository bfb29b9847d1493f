import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from './dataset-error.ts';
import { fetchVerified } from './fetch-bytes.ts';

const text = '{"corridors":[]}';
const file = {
  path: 'catalogue.json',
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: text.length,
};

function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('isSecureContext', true);
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DatasetError ? `${error.kind} ${error.file}` : `not a DatasetError: ${String(error)}`;
}

const signal = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe('a file of the manifest', () => {
  it('comes through when its bytes are the published ones', async () => {
    answer(text);
    expect(new TextDecoder().decode(await fetchVerified('catalogue', file, signal))).toBe(text);
  });

  it('is refused when it was cut off', async () => {
    answer(text.slice(0, 5));
    expect(await failureOf(fetchVerified('catalogue', file, signal))).toBe('altered catalogue');
  });

  it('is refused when as long but another', async () => {
    answer(text.replace('corridors', 'corridorz'));
    expect(await failureOf(fetchVerified('catalogue', file, signal))).toBe('altered catalogue');
  });

  it('names the status when the host answers with an error', async () => {
    answer('', 500);
    expect(await failureOf(fetchVerified('catalogue', file, signal))).toBe('status catalogue');
  });

  it('names the network when nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(fetchVerified('catalogue', file, signal))).toBe('network catalogue');
  });

  it('is unlisted when the manifest does not know it', async () => {
    expect(await failureOf(fetchVerified('corridor/nowhere', undefined, signal))).toBe('unlisted corridor/nowhere');
  });
});

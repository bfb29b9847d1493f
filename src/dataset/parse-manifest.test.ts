import { describe, expect, it } from 'vitest';
import { parseManifest } from './parse-manifest.ts';

function bytes(value: unknown): ArrayBuffer {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer;
}

describe('parseManifest', () => {
  it('reads release, files and rows', () => {
    const manifest = {
      release: '2026.1-abc',
      files: { catalogue: { path: 'c.json', sha256: '00', bytes: 2 }, t: { path: 't', sha256: '0', bytes: 1, rows: 3 } },
    };
    expect(parseManifest(bytes(manifest))).toEqual(manifest);
  });

  it('says which field is wrong', () => {
    expect(() => parseManifest(bytes({ release: 1, files: {} }))).toThrow(/release/);
    expect(() => parseManifest(bytes({ release: 'x', files: { catalogue: { path: 'c' } } }))).toThrow(/catalogue/);
  });

  it('refuses what is no JSON, such as the page of a host that rewrites every address', () => {
    expect(() => parseManifest(bytes('<!doctype html>'))).toThrow(/manifest/);
  });
});

import { describe, expect, it } from 'vitest';
import { parseLaterFiles, parseManifest } from './parse-manifest.ts';

function bytes(value: unknown): ArrayBuffer {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer;
}

const later = { path: 'later.json', sha256: '01', bytes: 4 };
const manifest = {
  release: '2026.1-abc',
  files: { catalogue: { path: 'c.json', sha256: '00', bytes: 2 }, t: { path: 't', sha256: '0', bytes: 1, rows: 3 } },
  later,
};

describe('parseManifest', () => {
  it('reads release, files, rows and where the later files are listed', () => {
    expect(parseManifest(bytes(manifest))).toEqual(manifest);
  });

  it('says which field is wrong', () => {
    expect(() => parseManifest(bytes({ release: 1, files: {} }))).toThrow(/release/);
    expect(() => parseManifest(bytes({ release: 'x', files: { catalogue: { path: 'c' } } }))).toThrow(/catalogue/);
    expect(() => parseManifest(bytes({ release: 'x', files: {} }))).toThrow(/later/);
  });

  it('refuses what is no JSON, such as the page of a host that rewrites every address', () => {
    expect(() => parseManifest(bytes('<!doctype html>'))).toThrow(/manifest/);
  });
});

describe('parseLaterFiles', () => {
  it('reads the list of the same release', () => {
    const { release, files } = manifest;
    expect(parseLaterFiles(bytes({ release, files }), manifest)).toEqual({ release, files });
  });

  it('refuses the list of another release, and says both', () => {
    expect(() => parseLaterFiles(bytes({ release: '2026.2-def', files: {} }), manifest)).toThrow(
      'the list of later files is of 2026.2-def, the manifest of 2026.1-abc',
    );
  });
});

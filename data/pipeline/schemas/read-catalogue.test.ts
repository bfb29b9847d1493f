import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from './read-catalogue.ts';

const home = mkdtempSync(join(tmpdir(), 'atlas-catalogue-'));

beforeEach(() => {
  cpSync(paths.catalogue, home, { recursive: true });
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('readCatalogue', () => {
  it('reads the committed catalogue without a problem', async () => {
    const { catalogue, problems } = await readCatalogue(home);
    expect(problems).toEqual([]);
    expect(catalogue.corridors.map(({ id }) => id)).toEqual(expect.arrayContaining(['gulf-of-aden', 'southern-route']));
    expect(catalogue.writtenIn['series:unhcr.idps.stock']).toBe('sources/unhcr-population.json');
  });

  it('names file and field of a missing language, a wrong word and a file that is no JSON, all at once', async () => {
    change('seas.json', (seas) => seas.replace(/"ar":\s*"[^"]*"/u, '"ar": " "'));
    change('places/horn-and-southern-africa.json', (places) => places.replace(/"kind":\s*"town"/u, '"kind": "village"'));
    change('sources/unhcr-flows.json', () => '[');
    const { problems } = await readCatalogue(home);
    expect(problems.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
      'places/horn-and-southern-africa.json wrong-shape',
      'sources/unhcr-flows.json file-unreadable',
      'seas.json wrong-shape',
    ]);
    expect(problems[0]?.at).toMatch(/^\[\d+\]\([a-z-]+\)\.kind$/u);
    expect(problems[2]?.at).toMatch(/^\[0\]\([a-z-]+\)\.names\.ar$/u);
  });

  it('refuses Latin digits in Arabic words, and none in others', async () => {
    change('seas.json', (seas) =>
      seas.replace(/"ar":\s*"[^"]*"/u, '"ar": "البحر 2"').replace(/"en":\s*"[^"]*"/u, '"en": "Sea 2"'),
    );
    const { problems } = await readCatalogue(home);
    expect(problems.map(({ at, detail }) => `${at}: ${detail}`)).toEqual([
      expect.stringMatching(/^\[0\]\([a-z-]+\)\.names\.ar: Arabic words write Arabic-Indic digits/u),
    ]);
  });

  it('refuses a field it does not know and a corridor whose id is not its file', async () => {
    change('release.json', () => '{ "version": "2026.1", "date": "2026-01-01", "colour": "red" }');
    change('corridors/gulf-of-aden.json', (corridor) => corridor.replace('"id": "gulf-of-aden"', '"id": "red-sea"'));
    const { problems } = await readCatalogue(home);
    expect(problems.map(({ where, at, rule }) => `${where} ${at} ${rule}`)).toEqual([
      'corridors/gulf-of-aden.json id id-is-not-file-name',
      'release.json  wrong-shape',
    ]);
  });
});

function change(name: string, edit: (text: string) => string): void {
  const path = join(home, name);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

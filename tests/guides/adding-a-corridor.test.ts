import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeMistake, readGuide, toPattern } from './guide.ts';
import { type PlantedAtlas, plantAtlas } from './planted-atlas.ts';

const sourceGuide = readGuide('docs/guides/adding-a-source.md');
const { files: ownFiles, mistakes } = readGuide('docs/guides/adding-a-corridor.md');
const files = new Map([...sourceGuide.files, ...ownFiles]);
const corridorSchema = z.object({
  legs: z.array(z.object({ id: z.string() })),
  gaps: z.array(z.object({ category: z.string(), stage: z.string() })),
});
const home = mkdtempSync(join(tmpdir(), 'atlas-guide-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

let planted: PlantedAtlas;

beforeAll(async () => {
  planted = await plantAtlas(home, files, { isBuilt: true });
}, 30_000);

describe('the guide to adding a corridor', () => {
  it('leads to a build without a problem, with the files of the corridor', () => {
    const { said, manifest, output } = planted;
    expect(said).toBe('');
    const built = manifest?.files['corridor/example-strait'];
    if (built === undefined) throw new Error('the corridor was not built');
    // The two people's totals of 2019 and 2020 ride; the five of unknown origin do not.
    expect(manifest?.files['corridor/example-strait/observations']?.rows).toBe(2);
    expect(Object.keys(manifest?.files ?? {})).toEqual(
      expect.arrayContaining(['basemap/example-strait', 'corridor/example-strait/names/ar']),
    );
    const corridor = corridorSchema.parse(JSON.parse(readFileSync(join(output, built.path), 'utf8')));
    expect(corridor.legs.map(({ id }) => id)).toEqual([
      'hill-town--north-quay',
      'north-quay--mid-strait',
      'mid-strait--south-quay',
    ]);
    // Eight categories by five stages are 40 cells; the arrivals fill one of them.
    expect(corridor.gaps).toHaveLength(39);
  });

  it('lists mistakes', () => {
    expect(mistakes.length).toBeGreaterThan(10);
  });

  it.each(mistakes)('is right about what is said when: $title', async (mistake) => {
    const { said } = await plantAtlas(home, makeMistake(files, mistake), { evidence: planted.evidence });
    expect(said).toMatch(toPattern(mistake.promised));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '#pipeline/paths.ts';
import { compareSnapshots } from '#pipeline/release/compare-snapshots.ts';
import { readSnapshots } from '#pipeline/release/read-snapshots.ts';
import { readSummary } from '#pipeline/evidence-summary.ts';
import { type Snapshot, takeSnapshot } from '#pipeline/release/snapshot.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';

let present: Snapshot;
let remembered: readonly Snapshot[];

beforeAll(async () => {
  const { catalogue } = await readCatalogue(paths.catalogue);
  present = takeSnapshot(catalogue, readSummary(paths.evidence));
  remembered = await readSnapshots(paths.releases);
});

describe('the remembered versions', () => {
  it('are read the newest first, each once', () => {
    expect(remembered.map(({ version }) => version)).toEqual(['2026.2', '2026.1']);
  });

  // Whoever changes the evidence after a release numbers a new version in release.json.
  it('never change: evidence that differs has a number of its own', () => {
    expect(remembered.find(({ version }) => version === present.version) ?? present).toEqual(present);
  });

  it('say what 2026.2 added to 2026.1: thirteen corridors, and no figure of before taken away or altered', () => {
    const [second, first] = remembered;
    if (second === undefined || first === undefined) throw new Error('two versions are remembered');
    const { corridors, series, incidents } = compareSnapshots(first, second);
    expect(corridors.added).toHaveLength(13);
    expect(corridors.removed).toEqual([]);
    expect(series.filter(({ kind }) => kind !== 'added')).toEqual([]);
    expect(incidents).toEqual([]);
  });
});

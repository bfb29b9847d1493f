import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildData } from '#pipeline/build/build-data.ts';
import { paths } from '#pipeline/paths.ts';
import { type Memberships, membershipsSchema } from '#pipeline/schemas/response-schemas.ts';
import { hasRawFiles, readRawCsv, saySkippedRaw } from './raw-files.ts';

const home = mkdtempSync(join(tmpdir(), 'atlas-memberships-'));
const text = readFileSync(join(paths.evidence, 'memberships.json'), 'utf8');
const { processes, members } = membershipsSchema.parse(JSON.parse(text));

/** Rows of each process in the published table, counted by hand. Together 425. */
const rowsOf: Readonly<Record<string, number>> = {
  '5plus5': 10,
  add: 18,
  almaty: 10,
  bali: 15,
  budapest: 53,
  cmc: 23,
  colombo: 12,
  'igad-rcp': 8,
  khartoum: 41,
  midcom: 21,
  midsa: 16,
  midwa: 17,
  mtm: 46,
  prague: 49,
  rabat: 57,
  rcm: 16,
  sacm: 13,
};

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('who sits in which consultative process', () => {
  it('is 425 memberships of 17 processes, process by process', () => {
    expect(members).toHaveLength(425);
    expect(processes.map(({ id }) => id)).toEqual(Object.keys(rowsOf));
    expect(Object.fromEntries(processes.map(({ id }) => [id, membersOf(id).length]))).toEqual(rowsOf);
  });

  // Taking part: 45 in MTM and 23 in the Caribbean. Observers: 5 in Puebla, 4 in Almaty, 2 in MIDWA, 2 in Rabat, 1 in MTM, 1 in Lima.
  // 15 are in the Ad Hoc Group of Bali and 4 of the Silk Routes in Budapest. The rest, 425 - 68 - 15 - 15 - 4 = 323, are members.
  it('keeps the roles as they are listed', () => {
    const counts: Record<string, number> = {};
    for (const { role } of members) counts[role] = (counts[role] ?? 0) + 1;
    expect(counts).toEqual({ member: 323, participant: 68, 'ad-hoc-group': 15, 'silk-routes': 4, observer: 15 });
  });

  it('is the published table, cell by cell', () => {
    if (!hasRawFiles) {
      saySkippedRaw('the committed counts');
      return;
    }
    const rows = readRawCsv('published/rcp_membership.csv');
    const published = rows.map((row) =>
      [row['process_id']?.toLowerCase(), row['role']?.replaceAll('_', '-'), row['iso3'], row['as_of'], row['url']].join(' | '),
    );
    const kept = members.map(({ process, role, country, asOf, page }) => [process, role, country, asOf, page].join(' | '));
    expect(kept.toSorted()).toEqual(published.toSorted());
    const facts = rows
      .filter((row) => row['type'] !== '' && row['established'] !== '')
      .map(
        (row) => `${row['process_id']?.toLowerCase()} ${row['process']} ${row['type']} ${row['region']} ${row['established']}`,
      );
    const known = new Set(
      processes.map(({ id, name, type, region, established }) => `${id} ${name} ${type} ${region} ${established ?? ''}`),
    );
    expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
  });

  // A catalogue of responses alone: what else is missing of it is told too, and is not looked at here.
  it('stops the build at a wrong country code: file, field and rule are named', async () => {
    const catalogueDirectory = join(home, 'catalogue');
    for (const name of ['responses', 'processes', 'actors.json', 'response-places.json', 'response-document.json']) {
      cpSync(join(paths.catalogue, name), join(catalogueDirectory, name), { recursive: true });
    }
    const evidenceDirectory = join(home, 'evidence');
    cpSync(paths.evidence, evidenceDirectory, { recursive: true });
    const wrong = members.map((row, index) => (index === 3 ? { ...row, country: 'FRX' } : row));
    writeFileSync(
      join(evidenceDirectory, 'memberships.json'),
      JSON.stringify({ processes, members: wrong } satisfies Memberships),
    );
    const { problems, manifest } = await buildData({ catalogueDirectory, evidenceDirectory, outputDirectory: null });
    expect(manifest).toBeNull();
    expect(problems.filter(({ where }) => where === 'data/evidence/memberships.json')).toEqual([
      {
        where: 'data/evidence/memberships.json',
        at: 'members[3].country',
        rule: 'unknown-country',
        detail: '5plus5: FRX is not in data/evidence/countries.json',
      },
    ]);
  }, 60_000);
});

function membersOf(process: string): readonly unknown[] {
  return members.filter((row) => row.process === process);
}

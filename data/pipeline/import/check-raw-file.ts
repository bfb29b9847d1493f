import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Problem } from '#pipeline/check/problem.ts';

const listingSchema = z.array(z.object({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }));

/** The checksums of the published files by path under the raw directory, from its SOURCES.json. */
export type RawListing = ReadonlyMap<string, string>;

/** Reads SOURCES.json; a listing that cannot be read is a problem and leaves every file unlisted. */
export async function readRawListing(rawDirectory: string): Promise<{ listing: RawListing; problems: Problem[] }> {
  try {
    const listed = listingSchema.parse(JSON.parse(await readFile(join(rawDirectory, 'SOURCES.json'), 'utf8')));
    return { listing: new Map(listed.map(({ file, sha256 }) => [file, sha256])), problems: [] };
  } catch (error) {
    const detail = `the listing of the raw directory cannot be read (set ATLAS_RAW to the folder that holds it): ${shortened(error)}`;
    return { listing: new Map(), problems: [{ where: 'SOURCES.json', at: '', rule: 'file-missing', detail }] };
  }
}

/** Whether a raw file is there and is the one SOURCES.json lists, byte for byte. */
export async function checkRawFile(
  rawDirectory: string,
  file: string,
  listing: RawListing,
  where: string,
): Promise<{ isThere: boolean; sha256: string; problems: Problem[] }> {
  const problem = (rule: string, detail: string): Problem => ({ where, at: '', rule, detail });
  const expected = listing.get(file);
  // Where the listing itself could not be read, that one problem says it all.
  const problems =
    expected === undefined && listing.size > 0
      ? [problem('file-unlisted', `${file} is not in SOURCES.json: list it there with publisher, licence, page and sha256`)]
      : [];
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(rawDirectory, file));
  } catch {
    return {
      isThere: false,
      sha256: '',
      problems: [...problems, problem('file-missing', `${file} is not in the raw directory`)],
    };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (expected !== undefined && sha256 !== expected) {
    problems.push(
      problem(
        'file-altered',
        `${file} has sha256 ${sha256}, SOURCES.json says ${expected}: get the file again, or list its new edition`,
      ),
    );
  }
  return { isThere: true, sha256, problems };
}

function shortened(error: unknown): string {
  return String(error).slice(0, 200);
}

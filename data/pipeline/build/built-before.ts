import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const rememberedSchema = z.object({ fingerprint: z.string() });
const fileSchema = z.object({ path: z.string(), bytes: z.number() });
const listSchema = z.object({ release: z.string(), files: z.record(z.string(), fileSchema) });
const manifestSchema = listSchema.extend({ later: fileSchema });
const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), bytes: z.number() })) });

/** The release in the output folder when it was built from the same inputs and all its files are still there; otherwise null. */
export async function findBuiltBefore(memory: string, fingerprint: string, outputDirectory: string): Promise<string | null> {
  try {
    const remembered = rememberedSchema.parse(JSON.parse(await readFile(memory, 'utf8')));
    if (remembered.fingerprint !== fingerprint) return null;
    const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(outputDirectory, path), 'utf8'));
    const manifest = manifestSchema.parse(await readJson('manifest.json'));
    const later = listSchema.parse(await readJson(manifest.later.path));
    const open = packageSchema.parse(await readJson('datapackage.json'));
    const listed = [manifest, later].flatMap(({ files }) => Object.values(files));
    for (const { path, bytes } of [...listed, manifest.later, ...open.resources]) {
      if ((await stat(join(outputDirectory, path))).size !== bytes) return null;
    }
    return manifest.release;
  } catch {
    return null;
  }
}

/** Remembers what the output folder was built from. */
export async function rememberBuild(memory: string, fingerprint: string): Promise<void> {
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, JSON.stringify({ fingerprint }));
}

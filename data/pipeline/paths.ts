import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the pipeline reads and writes, from the repository's root. */
export const paths = {
  catalogue: join(root, 'data/catalogue'),
  evidence: join(root, 'data/evidence'),
  /** One file a version, for saying later what changed. */
  releases: join(root, 'data/releases'),
  publicData: join(root, 'public/data'),
  /** All that the built data depends on: same bytes here, same bytes there. */
  buildInputs: [
    'data/catalogue',
    'data/evidence',
    'data/releases',
    'data/pipeline',
    'src/domain',
    'src/lib',
    'package-lock.json',
  ].map((path) => join(root, path)),
  /** Remembers what `public/data` was built from. */
  buildMemory: join(root, '.cache/data-build.json'),
  /** The published files as they were obtained: the setting `ATLAS_RAW`, or the folder `shared/data/raw` beside the checkout. */
  raw: resolve(root, process.env['ATLAS_RAW'] ?? '../shared/data/raw'),
} as const;

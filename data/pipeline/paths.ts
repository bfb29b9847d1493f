import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the pipeline reads and writes, from the repository's root. */
export const paths = {
  catalogue: join(root, 'data/catalogue'),
  evidence: join(root, 'data/evidence'),
  publicData: join(root, 'public/data'),
  /** The published files as they were obtained: the setting `ATLAS_RAW`, or the folder `shared/data/raw` beside the checkout. */
  raw: resolve(root, process.env['ATLAS_RAW'] ?? '../shared/data/raw'),
} as const;

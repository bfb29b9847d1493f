import { existsSync } from 'node:fs';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

/**
 * The path of the system's Chromium, or null where there is none. `ATLAS_CHROMIUM` names one explicitly.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['ATLAS_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return candidates.find((path) => existsSync(path)) ?? null;
}

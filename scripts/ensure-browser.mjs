import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { localBin } from './local-bin.mjs';

/** Makes a Chromium available for the browser tests: the system's, else the distribution's package, else Playwright's own. */
export function ensureBrowser() {
  if (findBrowser() !== null) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium and fonts from the distribution …');
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], options);
    if (findBrowser() !== null) return;
  }
  console.log('Installing Chromium through Playwright …');
  const install = spawnSync(localBin('playwright'), ['install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status === 0) return;
  console.error('No Chromium could be found or installed for the browser tests. Install one and name it in ATLAS_CHROMIUM.');
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { localBin } from './local-bin.mjs';

/** Builds the site into `dist/`: data, bundle, and one copy of the page for every path, so that any static host opens each directly. */
for (const [command, args] of /** @type {const} */ ([
  [localBin('tsx'), ['data/pipeline/build/run-build.ts']],
  [localBin('vite'), ['build', '--logLevel', 'warn']],
])) {
  const run = spawnSync(command, [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
const catalogue = JSON.parse(readFileSync(`public/data/${manifest.files.catalogue.path}`, 'utf8'));
const paths = [
  'about',
  'compare',
  'evidence',
  'responses',
  'world',
  ...catalogue.corridors.map((/** @type {{ id: string }} */ corridor) => `corridor/${corridor.id}`),
];
for (const path of paths) {
  mkdirSync(`dist/${path}`, { recursive: true });
  copyFileSync('dist/index.html', `dist/${path}/index.html`);
}
copyFileSync('dist/index.html', 'dist/404.html');
console.log(`dist/ holds the atlas: ${paths.length + 1} paths open directly.`);

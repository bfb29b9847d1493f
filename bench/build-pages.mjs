import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { writeFlows } from './write-flows.mjs';

/** Where the pages stand once built; ignored by git. */
export const benchSite = '.cache/bench';

/** Builds the three pages the atlas is read against, with the same land and the same flows. Returns how many pairs a year holds. */
export async function buildPages() {
  await build({
    root: 'bench/pages',
    base: '/bench/',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `${process.cwd()}/${benchSite}`,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: ['floor', 'deck', 'flowmap'].map((page) => `bench/pages/${page}.html`) },
    },
  });
  const manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'));
  const topology = JSON.parse(readFileSync(`dist/data/${manifest.files['basemap/overview'].path}`, 'utf8'));
  const land = feature(topology, topology.objects.land);
  writeFileSync(`${benchSite}/land.json`, JSON.stringify('geometry' in land ? land.geometry : land));
  return writeFlows(`${benchSite}/flows.json`);
}

import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { findBrowser } from '../scripts/find-browser.mjs';
import { benchPages } from './bench-pages.mjs';
import { buildPages } from './build-pages.mjs';
import { printGoals, printTable } from './goals.mjs';
import { measurePage } from './measure-page.mjs';
import { serve } from './serve.mjs';

/**
 * Measures the atlas and three small pages side by side, in one run: only ratios of one run mean anything.
 * `--write` keeps the result in `docs/benchmarks`, `--built` takes the site as it stands in `dist`, `--only=corridor` measures the
 * pages whose name holds that, and the floors; `--quick` leaves out heap and blocking.
 */
const isKept = process.argv.includes('--write');
const isQuick = process.argv.includes('--quick');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';

if (!process.argv.includes('--built')) {
  const build = spawnSync('node', ['scripts/build-site.mjs'], { stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
const pairs = await buildPages();
const server = await serve();
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
/** @type {Map<string, import('./measure-page.mjs').Measured>} */
const results = new Map();
try {
  for (const page of benchPages) {
    if (!page.name.includes('floor') && !page.name.includes(only)) continue;
    const start = Date.now();
    try {
      results.set(page.name, await measurePage(browser, server.url, page, isQuick));
      console.log(`${page.name}: measured in ${Math.round((Date.now() - start) / 1000)} s`);
    } catch (error) {
      // The others are still worth reading; the run fails all the same.
      process.exitCode = 1;
      console.error(error);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const [processor] = cpus();
const machine = `${cpus().length} x ${processor?.model ?? 'processor'}, no graphics card (SwiftShader), Chromium ${browser.version()}, Node ${process.versions.node}`;
const report = [
  `${pairs} pairs of countries a year; 1280 x 800; ${machine}`,
  '',
  printTable(results),
  '',
  printGoals(results),
].join('\n');
console.log(`\n${report}\n`);
if (isKept) {
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync('docs/benchmarks', { recursive: true });
  writeFileSync(`docs/benchmarks/${date}.md`, `# Benchmark of ${date}\n\n${report}\n`);
}

import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { localBin } from './local-bin.mjs';

/** Takes the README's picture from the built site: `npm run build && npm run pictures`. */
const port = 4174;
const server = spawn(localBin('vite'), ['preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'], {
  stdio: 'ignore',
  detached: true,
});
try {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.addInitScript(() => localStorage.setItem('atlas:map', 'detailed'));
  const address = `http://127.0.0.1:${port}/corridor/gulf-of-aden?stage=arrival&year=2012`;
  await page.goto(address, { waitUntil: 'networkidle' }).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await page.goto(address, { waitUntil: 'networkidle' });
  });
  await page.locator('[data-map="gl"]:not([inert])').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  await page.screenshot({ path: 'docs/atlas.png' });
  await browser.close();
} finally {
  if (server.pid !== undefined) process.kill(-server.pid);
}

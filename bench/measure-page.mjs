import { watchPage } from './watch-page.mjs';

/**
 * A page to measure: its address, the marks it sets in the browser's timeline, and where the keys go that change what it shows.
 * @typedef {object} BenchPage
 * @property {string} name
 * @property {string} path
 * @property {string} first Set when the first flows are drawn.
 * @property {string} changed Set whenever others are.
 * @property {boolean} isGl
 * @property {'simple' | 'detailed' | null} map Which map of the atlas a viewer has chosen; null for the other pages.
 * @property {string} filter The control that takes the keys.
 * @property {readonly [string, string]} keys One after the other, over and over.
 * @property {string} ground What is dragged.
 */

/** @typedef {Record<'cold' | 'warm' | 'filter' | 'filterP95' | 'shown' | 'pan' | 'panP95' | 'step' | 'stepP95' | 'blocking' | 'kilobytes' | 'heapGrowth' | 'changes', number>} Measured */

const changesMeasured = 20;
const changesOfHeap = 500;
/** Ours go through all changes, as far as this allows; the others, which have no heap to be judged by, are asked for a few. */
const heapMilliseconds = { ours: 60_000, theirs: 8_000 };
const viewport = { width: 1280, height: 800 };

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {BenchPage} page
 * @param {boolean} isQuick Without heap and blocking, which take the longest.
 * @returns {Promise<Measured>}
 */
export async function measurePage(browser, url, page, isQuick) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const cold = await open(context, url, page);
  const kilobytes = cold.kilobytes();
  await cold.tab.close();
  const warm = await open(context, url, page);
  const filter = await changeOften(warm.tab, page, changesMeasured);
  const pan = await framesDuring(warm.tab, () => drag(warm.tab, page));
  const step = await framesDuring(warm.tab, () => stepThrough(warm.tab, page));
  const heap = isQuick ? { kilobytes: Number.NaN, changes: 0 } : await growHeap(warm.tab, page);
  await context.close();
  return {
    cold: cold.first,
    warm: warm.first,
    filter: quantile(filter.changes, 0.5),
    filterP95: quantile(filter.changes, 0.95),
    shown: quantile(filter.shown, 0.5),
    pan: quantile(pan, 0.5),
    panP95: quantile(pan, 0.95),
    step: quantile(step, 0.5),
    stepP95: quantile(step, 0.95),
    blocking: isQuick ? Number.NaN : await findBlocking(browser, url, page),
    kilobytes,
    heapGrowth: heap.kilobytes,
    changes: heap.changes,
  };
}

/**
 * Opens a page and waits for its first flows, and for what it loads after them.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {BenchPage} page
 * @param {number} slowdown How many times slower than it is the processor is made to be.
 */
async function open(context, url, page, slowdown = 1) {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { first, changed, isGl, map } = page;
  await tab.addInitScript(watchPage, { first, changed, isGl });
  if (map !== null) await tab.addInitScript((kind) => localStorage.setItem('atlas:map', kind), map);
  await tab.goto(`${url}${page.path}`, { waitUntil: 'commit' });
  await tab
    .waitForFunction(() => window.bench.first !== null, null, { timeout: 120_000, polling: 50 })
    .catch(() => {
      throw new Error(`${page.name} never drew its flows: no mark ${page.first}.`);
    });
  await tab.waitForLoadState('networkidle');
  await tab.waitForTimeout(1000);
  const painted = await tab.evaluate(() => window.bench.first ?? Number.NaN);
  return { tab, devtools, first: painted, kilobytes: () => bytes / 1000 };
}

/**
 * Presses the keys one after the other and waits each time for the picture.
 * @param {import('@playwright/test').Page} tab
 * @param {BenchPage} page
 * @param {number} times
 */
async function changeOften(tab, page, times, untilMilliseconds = Infinity) {
  await tab.locator(page.filter).first().focus();
  await tab.evaluate(() => (window.bench.changes = []));
  const start = Date.now();
  let done = 0;
  while (done < times && Date.now() - start < untilMilliseconds) {
    await tab.keyboard.press(page.keys[done % 2] ?? page.keys[0]);
    done += 1;
    await tab
      .waitForFunction((count) => window.bench.changes.length >= count, done, { timeout: 20_000, polling: 5 })
      .catch(() => {
        throw new Error(`${page.name} drew nothing after a key: no mark ${page.changed}.`);
      });
  }
  // The browser tells of what it has shown a moment later.
  await tab.waitForTimeout(300);
  const { changes, shown } = await tab.evaluate(() => ({
    changes: window.bench.changes,
    shown: window.bench.shown.slice(-window.bench.changes.length),
  }));
  return { changes, shown: [...shown, ...Array.from({ length: Math.max(0, changes.length - shown.length) }, () => 16)], done };
}

/** @param {import('@playwright/test').Page} tab @param {() => Promise<void>} act @returns {Promise<number[]>} */
async function framesDuring(tab, act) {
  await tab.evaluate(() => {
    window.bench.frames = [];
    window.bench.countFrames(true);
  });
  await act();
  return tab.evaluate(() => {
    window.bench.countFrames(false);
    return window.bench.frames;
  });
}

/** To and fro across the map, sixty moves. @param {import('@playwright/test').Page} tab @param {BenchPage} page */
async function drag(tab, page) {
  const box = await tab.locator(page.ground).first().boundingBox();
  if (box === null) throw new Error(`${page.name} has no map to drag.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  for (let move = 1; move <= 60; move += 1) {
    await tab.mouse.move(x + 120 * Math.sin(move / 8), y + 60 * Math.sin(move / 5));
    await tab.waitForTimeout(16);
  }
  await tab.mouse.up();
  await tab.waitForTimeout(500);
}

/** As play does, but four times as fast. @param {import('@playwright/test').Page} tab @param {BenchPage} page */
async function stepThrough(tab, page) {
  await tab.locator(page.filter).first().focus();
  for (let step = 0; step < 12; step += 1) {
    await tab.keyboard.press(page.keys[step % 2] ?? page.keys[0]);
    await tab.waitForTimeout(250);
  }
}

/** @param {import('@playwright/test').Page} tab @param {BenchPage} page */
async function growHeap(tab, page) {
  const devtools = await tab.context().newCDPSession(tab);
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1000;
  };
  // What is made once, on the first changes, is no growth.
  await changeOften(tab, page, 20);
  const before = await used();
  const { done } = await changeOften(tab, page, changesOfHeap, heapMilliseconds[page.map === null ? 'theirs' : 'ours']);
  return { kilobytes: (await used()) - before, changes: done };
}

/** Long tasks of a first load on a processor four times slower. @param {import('@playwright/test').Browser} browser @param {string} url @param {BenchPage} page */
async function findBlocking(browser, url, page) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const { tab } = await open(context, url, page, 4);
  const blocked = await tab.evaluate(() => window.bench.blocked);
  await context.close();
  return blocked;
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

import type { Page } from '@playwright/test';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { countPixels, expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

const arrivals = '/corridor/gulf-of-aden?stage=arrival&year=2012&category=asylum-seekers';
const orange = categoryAppearance['asylum-seekers'].light;

/** What a page holds after its garbage is gone. */
async function countHeld(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const contexts = await page.evaluate(() => window.openContexts());
  await devtools.detach();
  return { nodes, listeners: jsEventListeners, contexts };
}

/** In the page, where nothing has to wait for a frame: changes to the detailed map and, as soon as it has a canvas, back. */
async function mountAgainAndAgain(times: number): Promise<void> {
  const steps = [
    ['.map-kind > button', '', '.map-kind-panel'],
    ['.map-kind-panel button', 'Use the detailed', '[data-map="gl"] canvas'],
    ['.map-kind > button', '', '.map-kind-panel'],
    ['.map-kind-panel button', 'Use the simple', 'body:not(:has([data-map="gl"])) [data-map="svg"]'],
  ] as const;
  for (let step = 0; step < times * steps.length; step += 1) {
    const [selector = '', words = '', then = ''] = steps[step % steps.length] ?? [];
    const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
    buttons.find((button) => button.textContent.startsWith(words))?.click();
    while (document.querySelector(then) === null) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

declare global {
  interface Window {
    /** How many WebGL contexts are neither lost nor collected. */
    openContexts: () => number;
    /** How many there ever were. */
    madeContexts: () => number;
  }
}

test.describe('a map that comes and goes', () => {
  test.use({ viewport: { width: 900, height: 640 } });

  test('holds nothing after a hundred times: no context, no listener, no canvas', async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript(() => {
      const made: WeakRef<WebGL2RenderingContext>[] = [];
      const { prototype } = HTMLCanvasElement;
      // Only WebGL 2 is watched; everything goes to the browser as it came.
      const watch = (context: unknown) => {
        if (!(context instanceof WebGL2RenderingContext)) return;
        if (made.every((one) => one.deref() !== context)) made.push(new WeakRef(context));
      };
      Object.defineProperty(prototype, 'getContext', {
        value: new Proxy(Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value, {
          apply(target, canvas, args) {
            const context: unknown = Reflect.apply(target, canvas, args);
            watch(context);
            return context;
          },
        }),
      });
      window.madeContexts = () => made.length;
      window.openContexts = () => made.filter((one) => one.deref()?.isContextLost() === false).length;
    });
    await openAtlas(page, arrivals);
    const comeAndGo = (times: number) => page.evaluate(mountAgainAndAgain, times);
    // What libraries keep for good is made in the first rounds.
    await comeAndGo(10);
    const before = await countHeld(page);
    await comeAndGo(90);
    const after = await countHeld(page);
    expect(await page.evaluate(() => window.madeContexts())).toBeGreaterThanOrEqual(100);
    expect(after.contexts).toBe(0);
    // Less than one listener, and less than ten nodes, a round.
    expect(after.listeners - before.listeners).toBeLessThan(90);
    expect(after.nodes - before.nodes).toBeLessThan(900);
    expect(await countPixels(page, orange)).toBeGreaterThan(150);
  });
});

for (const deviceScaleFactor of [1, 2, 3]) {
  test.describe(`at ${deviceScaleFactor} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor, chosenMap: 'detailed', viewport: { width: 900, height: 640 } });

    test('both maps draw as fine as the screen', async ({ page }) => {
      await openAtlas(page, arrivals);
      await waitForWebGl(page);
      const [canvas, box] = await page
        .locator('[data-map="gl"] canvas')
        .evaluate((element) =>
          element instanceof HTMLCanvasElement ? [element.width / element.clientWidth, element.clientWidth] : [0, 0],
        );
      expect(canvas).toBeCloseTo(deviceScaleFactor, 1);
      expect(box).toBeGreaterThan(100);
      const fine = await countPixels(page, orange);
      // A lane covers as many times more device pixels as there are in one.
      expect(fine).toBeGreaterThan(80 * deviceScaleFactor ** 2);
      await page.getByRole('button', { name: 'Which map' }).click();
      await page.getByRole('button', { name: 'Use the simple map' }).click();
      await expect(page.locator('[data-map="svg"]')).toBeVisible();
      const simple = await countPixels(page, orange);
      expect(simple / fine).toBeGreaterThan(0.4);
      expect(simple / fine).toBeLessThan(2.5);
    });
  });
}

for (const chosenMap of ['simple', 'detailed'] as const) {
  test.describe(`when the window changes, with the ${chosenMap} map`, () => {
    test.use({ chosenMap });

    test('the map fills its new box and keeps its lanes', async ({ page }) => {
      await openAtlas(page, arrivals);
      if (chosenMap === 'detailed') await waitForWebGl(page);
      const map = page.locator(chosenMap === 'simple' ? '.map-svg' : '[data-map="gl"] canvas');
      for (const viewport of [
        { width: 1600, height: 900 },
        { width: 1000, height: 600 },
      ]) {
        await page.setViewportSize(viewport);
        await expect
          .poll(async () => {
            const [inner, outer] = [await map.boundingBox(), await page.locator('.map-stage').boundingBox()];
            return (
              Math.round((inner?.width ?? 0) - (outer?.width ?? 1)) === 0 &&
              Math.round((inner?.height ?? 0) - (outer?.height ?? 1)) === 0
            );
          })
          .toBe(true);
        await expect.poll(() => countPixels(page, orange)).toBeGreaterThan(100);
      }
    });
  });
}

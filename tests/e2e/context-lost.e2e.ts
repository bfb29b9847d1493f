import type { Page } from '@playwright/test';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { countPixels, expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

const arrivals = '/corridor/gulf-of-aden?stage=arrival&year=2012&category=asylum-seekers';
const orange = categoryAppearance['asylum-seekers'].light;

test.use({ chosenMap: 'detailed' });
// The browser's own lines about a lost context, and the libraries' that lose it.
test.use({ expectedMessage: /context lost|context was lost|CONTEXT_LOST|WebGL context/i });

/** Takes the graphics card from the map, as a driver that restarts does. */
async function loseContext(page: Page): Promise<void> {
  await page.locator('[data-map="gl"] canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map is not a canvas.');
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

test('a lost context is made up for by the simple map, and WebGL comes back', async ({ page }) => {
  await openAtlas(page, arrivals);
  await waitForWebGl(page);
  await loseContext(page);
  await expect(page.locator('[data-map="svg"]')).toBeVisible({ timeout: 3_000 });
  expect(await countPixels(page, orange)).toBeGreaterThan(150);
  await waitForWebGl(page);
  expect(await countPixels(page, orange)).toBeGreaterThan(150);
  await expect(page.getByText(/stopped answering/)).toHaveCount(0);
});

test('a context that is lost again leaves the simple map, and says so', async ({ page }) => {
  await openAtlas(page, arrivals);
  await waitForWebGl(page);
  await loseContext(page);
  await expect(page.locator('[data-map="svg"]')).toBeVisible({ timeout: 3_000 });
  await waitForWebGl(page);
  await loseContext(page);
  await expect(page.getByText(/stopped answering/)).toBeVisible({ timeout: 5_000 });
  await expect(page.locator('[data-map="gl"]')).toHaveCount(0);
  expect(await countPixels(page, orange)).toBeGreaterThan(150);
});

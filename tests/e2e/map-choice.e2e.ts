import { categoryAppearance } from '#domain/category-appearance.ts';
import { countPixels, expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

// This browser draws WebGL on the processor: nobody is given that without asking.
const arrivals = '/corridor/gulf-of-aden?stage=arrival&year=2012&category=asylum-seekers';
const orange = categoryAppearance['asylum-seekers'].light;

test('without a graphics card the simple map stays, says why, and none of the WebGL code is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().includes('worker')) scripts.push(request.url());
  });
  await openAtlas(page, arrivals);
  await page.getByRole('button', { name: 'Which map' }).click();
  await expect(page.getByText(/no graphics card at hand/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => /gl-map|maplibre|deck/.test(url))).toEqual([]);
  await expect(page.locator('[data-map="gl"]')).toHaveCount(0);
  expect(await countPixels(page, orange)).toBeGreaterThan(150);
});

test('a viewer can have the detailed map, keeps it on this device, and gives the choice back', async ({ page }) => {
  await openAtlas(page, arrivals);
  await page.getByRole('button', { name: 'Which map' }).click();
  await page.getByRole('button', { name: 'Use the detailed map' }).click();
  await waitForWebGl(page);
  await page.reload();
  await waitForWebGl(page);
  await page.getByRole('button', { name: 'Which map' }).click();
  await expect(page.getByText(/You chose this map/)).toBeVisible();
  await page.getByRole('button', { name: 'Let the atlas choose' }).click();
  await expect(page.locator('[data-map="svg"]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('where the device saves data', () => {
  test('nothing large is loaded, even with a graphics card', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await openAtlas(page, arrivals);
    await page.getByRole('button', { name: 'Which map' }).click();
    await expect(page.getByText(/asks to save data/)).toBeVisible();
  });
});

test('where storage is refused the choice holds until the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await openAtlas(page, arrivals);
  await page.getByRole('button', { name: 'Which map' }).click();
  await page.getByRole('button', { name: 'Use the detailed map' }).click();
  await waitForWebGl(page);
});

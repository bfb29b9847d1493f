import { categoryAppearance } from '#domain/category-appearance.ts';
import { countPixels, expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

test.use({ chosenMap: 'detailed' });

const arrivals = '/corridor/gulf-of-aden?stage=arrival&year=2012&category=asylum-seekers';
const orange = categoryAppearance['asylum-seekers'].light;

test('lanes are on the screen before WebGL has loaded, and WebGL paints them too', async ({ page }) => {
  await openAtlas(page, arrivals);
  await expect(page.locator('[data-map="svg"], [data-map="gl"]').first()).toBeVisible();
  await waitForWebGl(page);
  const [svg = Number.NaN, chunk = Number.NaN, gl = Number.NaN] = await page.evaluate(() => {
    const entries = [
      performance.getEntriesByName('atlas:svg-lanes')[0],
      performance.getEntriesByType('resource').find(({ name }) => /gl-map.*\.js/.test(name)),
      performance.getEntriesByName('atlas:gl-lanes')[0],
    ];
    return entries.map((entry) => entry?.startTime ?? Number.NaN);
  });
  // An order of events, not a time: the simple map, then the request for the WebGL code, then its picture.
  expect(svg).toBeLessThan(chunk);
  expect(chunk).toBeLessThan(gl);
  expect(await countPixels(page, orange)).toBeGreaterThan(150);
});

test('a filter takes the lanes off the picture', async ({ page }) => {
  await openAtlas(page, arrivals);
  await waitForWebGl(page);
  await page.getByRole('checkbox', { name: /^Asylum-seekers/ }).uncheck({ force: true });
  await expect.poll(() => countPixels(page, orange)).toBeLessThan(20);
});

test('both themes and patterns are painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page, arrivals);
  await waitForWebGl(page);
  expect(await countPixels(page, categoryAppearance['asylum-seekers'].dark)).toBeGreaterThan(150);
  const solid = await countPixels(page, categoryAppearance['asylum-seekers'].dark);
  await page.getByRole('button', { name: 'Show patterns beside colours' }).click();
  // A long dash paints less of the same lane.
  await expect.poll(() => countPixels(page, categoryAppearance['asylum-seekers'].dark)).toBeLessThan(solid);
});

test('the legend keeps its scale when filters change', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
  await page.getByText('Legend', { exact: true }).click();
  const widths = page.locator('.map-legend-box');
  const before = await widths.innerText();
  await page.getByRole('group', { name: 'Years' }).getByRole('slider').last().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=2012-2013/);
  expect(await widths.innerText()).toBe(before);
});

test('zoom and reset move the map and the address', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden');
  await waitForWebGl(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/map=/);
});

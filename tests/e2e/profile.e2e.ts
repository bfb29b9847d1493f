import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas-test.ts';

/** The charts come when the reader nears them. */
async function openCharts(page: Page, address: string) {
  await openAtlas(page, address);
  await page.locator('.later-charts').scrollIntoViewIfNeeded();
  const trend = page.getByRole('region', { name: 'How it has changed' });
  await expect(trend).toBeVisible();
  return trend;
}

test('a year is read by keys, chosen by Enter, and several by Shift', async ({ page }) => {
  const trend = await openCharts(page, '/corridor/gulf-of-aden?year=2024');
  const years = trend.getByRole('slider');
  await years.focus();
  await years.press('Home');
  await expect(years).toHaveAttribute('aria-valuenow', /^(19|20)\d\d$/);
  await years.press('End');
  const last = Number(await years.getAttribute('aria-valuenow'));
  await years.press('ArrowLeft');
  await expect(years).toHaveAttribute('aria-valuenow', String(last - 1));
  await years.press('Enter');
  await expect(page).toHaveURL(new RegExp(`year=${last - 1}(&|$)`));
  await page.keyboard.down('Shift');
  await years.press('ArrowLeft');
  await years.press('ArrowLeft');
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(new RegExp(`years=${last - 3}-${last - 1}`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`year=${last - 1}(&|$)`));
});

test('dragging over the pictures chooses years', async ({ page }) => {
  const trend = await openCharts(page, '/corridor/gulf-of-aden?year=2024');
  const picture = trend.locator('.trend-chart');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (box === null) throw new Error('The picture has no place on the screen.');
  const y = box.y + 90;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/years=20\d\d-20\d\d/);
});

test('the table of a chart says the same number as its picture, and can be taken home', async ({ page }) => {
  const trend = await openCharts(page, '/corridor/gulf-of-aden?year=2021');
  const picture = trend.locator('.trend-chart');
  // IOM's count of arrivals in Yemen in 2021.
  await expect(picture.getByText(/^2021: 27,693/)).toBeVisible();
  await trend.getByText('Table', { exact: true }).click();
  await trend.getByRole('button', { name: /^Show all/ }).click();
  await expect(trend.getByRole('row', { name: /2021 Arrivals by sea in Yemen.*27,693/ }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await trend.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('corridor-atlas-gulf-of-aden-trend.csv');
  // A number of another year leads to that year and its evidence.
  await trend.getByRole('button', { name: /Arrivals by sea in Yemen.*2012.*107,532/ }).click();
  await expect(page).toHaveURL(/year=2012&evidence=published\.yemen-arrivals\.flow/);
});

test('a change is given like with like, from a year that can be chosen, or says why not', async ({ page }) => {
  const trend = await openCharts(page, '/corridor/gulf-of-aden?year=2024');
  await expect(trend.locator('.trend-chart').getByText(/^No change since 2023 is given: the method/)).toBeVisible();
  await trend.getByLabel('Change since').selectOption('2020');
  await expect(page).toHaveURL(/base=2020/);
  await expect(trend.locator('.trend-chart').getByText(/2020/).first()).toBeVisible();
  const figures = page.getByRole('region', { name: 'Main figures' });
  await expect(figures.getByText(/From 2020 to 2024|since 2020/).first()).toBeVisible();
});

test('deaths are a minimum, by year and by cause, with what is not known', async ({ page }) => {
  await openCharts(page, '/corridor/central-mediterranean?year=2016');
  const deaths = page.getByRole('region', { name: 'Deaths on the way' });
  await expect(deaths.getByText(/^At least [\d,]+ people are recorded/)).toBeVisible();
  await page.getByRole('button', { name: 'Show causes, and what is not known of the dead' }).click();
  const causes = page.getByRole('region', { name: 'By cause, 2016' });
  await expect(causes.getByText(/the cause recorded most often is: drowning/)).toBeVisible();
  await expect(causes.getByText(/they hold no names/)).toBeVisible();
});

test('the charts hide deaths where the filters do, and say so', async ({ page }) => {
  await openCharts(page, '/corridor/central-mediterranean?year=2016&category=refugees');
  await expect(page.getByText(/The filters hide deaths/)).toBeVisible();
});

for (const language of ['en', 'ar'] as const) {
  test(`the charts pass axe and fit a phone, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openAtlas(page, `/corridor/great-lakes-angola?panel=profile&lang=${language}`);
    await page.locator('.later-charts').scrollIntoViewIfNeeded();
    await expect(page.locator('.trend-chart').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('.profile-charts').analyze();
    expect(violations).toEqual([]);
  });
}

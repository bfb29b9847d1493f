import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas-test.ts';

function comparisons(page: Page) {
  return page.getByRole('region', { name: 'Where sources differ' });
}

test('Somalis in Yemen in 2024 read 38,231 by UNHCR and 285,211 by UN DESA, side by side and never added', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024&from=SOM&to=YEM');
  const section = comparisons(page);
  const pair = section.locator('.comparison-block').filter({ hasText: 'People from Somalia in Yemen, 2024' });
  await expect(pair.getByRole('button', { name: /285,211/ })).toBeVisible();
  // 38,231 refugees + 141 asylum-seekers are two parts of one definition.
  await expect(pair.getByText('38,372', { exact: true })).toBeVisible();
  await expect(pair.getByRole('button', { name: /Refugees from Somalia in Yemen.*38,231/ })).toBeVisible();
  await expect(pair.getByText(/Population Division, 2024/)).toBeVisible();
  // 285,211 + 38,372 and 285,211 + 38,231.
  await expect(page.getByText(/323,583|323,442/)).toHaveCount(0);
  await pair.getByText('What each of them counts').click();
  await expect(pair.getByText(/mandate in the country on 31 December/)).toBeVisible();
});

test('a number that the filters hide opens its evidence all the same, beside what the others say', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2023&from=SOM&to=YEM&category=refugees');
  const pair = comparisons(page).locator('.comparison-block').filter({ hasText: 'People from Somalia in Yemen' });
  // UN DESA has no 2023: the nearest year with two numbers is said to be another one.
  await expect(pair.getByText(/nearest year that has is 2024/)).toBeVisible();
  await pair.getByRole('button', { name: /285,211/ }).click();
  await expect(page).toHaveURL(/year=2024/);
  await expect(page).not.toHaveURL(/category=/);
  const card = page.getByRole('region', { name: 'People from Somalia in Yemen, 2024' }).or(page.getByRole('dialog'));
  await expect(card.getByText('285,211 persons', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: /Refugees from Somalia in Yemen.*38,231/ }).click();
  await expect(page).toHaveURL(/evidence=unhcr\.refugees\.stock/);
});

test('landings in Italy are the sum of the coasts UNHCR counts, beside the ministry', async ({ page }) => {
  await openAtlas(page, '/corridor/central-mediterranean?year=2021');
  const pair = comparisons(page).locator('.comparison-block').filter({ hasText: 'People to Italy, 2021' });
  await expect(pair.getByText('What was added')).toBeVisible();
  await expect(pair.getByText(/Ministero dell.Interno/)).toBeVisible();
  await pair.getByText('What was added').click();
  await expect(pair.getByRole('button', { name: /Sicily/ })).toBeVisible();
});

test('Ethiopians in Saudi Arabia are compared over near years, each number with its own', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024&from=ETH&to=SAU');
  const pair = comparisons(page).locator('.comparison-block').filter({ hasText: 'People from Ethiopia in Saudi Arabia' });
  await expect(pair.getByText(/none more than five from 2024/)).toBeVisible();
  await expect(pair.getByText(/Population Division, 2024/)).toBeVisible();
  await expect(pair.getByRole('button', { name: /180,746/ }).first()).toBeVisible();
  // IOM's estimate of March 2022.
  await pair.getByRole('button', { name: /750,000/ }).click();
  await expect(page).toHaveURL(/year=2022/);
});

test('what supports other numbers waits under a fold of its stage', async ({ page }) => {
  await openAtlas(page, '/corridor/channel?year=2023');
  const figures = page.getByRole('region', { name: 'Main figures' });
  // They come after the lanes: only what is there can be folded.
  await expect(figures.getByText('Asylum claims lodged, counted in persons').first()).toBeAttached();
  await expect(figures.getByText('Asylum claims lodged, counted in persons').first()).toBeHidden();
  for (const fold of await figures.getByText(/more statistics? of the same people/).all()) await fold.click();
  await expect(figures.getByText('Asylum claims lodged, counted in persons').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where sources differ (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openAtlas(page, '/corridor/gulf-of-aden?year=2024&from=SOM&to=YEM');
    await expect(comparisons(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.source-comparison').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the comparison fits the screen in Arabic', async ({ page }) => {
    await openAtlas(page, '/corridor/gulf-of-aden?year=2024&panel=profile&lang=ar');
    const section = page.locator('.source-comparison');
    await section.scrollIntoViewIfNeeded();
    await expect(section).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await section.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, test } from './atlas-test.ts';

test('two periods of one corridor: the difference, where it comes from, and the sides swapped', async ({ page }) => {
  await page.goto('/compare?corridor=gulf-of-aden&year=2021&with-years=2019');
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  const numbers = page.getByRole('region', { name: 'Numbers in pairs' });
  await expect(numbers).toBeVisible();
  await numbers.getByText('Table', { exact: true }).click();
  // IOM counted 27,693 arrivals in Yemen in 2021 and 138,213 in 2019: 110,520 more.
  const arrivals = numbers.getByRole('row', { name: /Arrivals by sea in Yemen.*27,693.*138,213/ });
  await expect(arrivals).toBeVisible();
  await page.getByRole('button', { name: 'Swap the two sides' }).click();
  await expect(page).toHaveURL(/year=2019.*with-years=2021/);
  await expect(numbers.getByRole('row', { name: /Arrivals by sea in Yemen.*138,213.*27,693/ })).toBeVisible();
  await page.goBack();
  const download = page.waitForEvent('download');
  await numbers.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('corridor-atlas-compare-gulf-of-aden-gulf-of-aden.csv');
  await arrivals.getByRole('button', { name: /27,693/ }).click();
  await expect(page).toHaveURL(/\/corridor\/gulf-of-aden\?.*evidence=/);
});

test('two corridors are chosen by selects, stand on one scale, and the address holds them', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2023');
  await page.getByRole('link', { name: 'Compare with another corridor or other years' }).click();
  const second = page.getByRole('group', { name: 'Second side' });
  await second.getByLabel('Corridor').selectOption({ label: 'Central Mediterranean' });
  await expect(page).toHaveURL(/corridor=gulf-of-aden.*with=central-mediterranean/);
  await expect(page.getByText(/^On both maps one pixel of a lane is/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Numbers in pairs' })).toBeVisible();
  await page.reload();
  await expect(second.getByLabel('Corridor')).toHaveValue('central-mediterranean');
});

for (const language of ['en', 'ar'] as const) {
  test(`a comparison can be read by everybody, and fits a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/compare?corridor=gulf-of-aden&year=2023&with=southern-route&lang=${language}`);
    await expect(page.locator('.difference-chart')).toBeVisible();
    await expect(page.locator('.compared-map-svg')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

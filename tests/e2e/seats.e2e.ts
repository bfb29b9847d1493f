import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, test } from './atlas-test.ts';

test('a corridor read from a country of origin: its figures first, and no number of the view changes', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024');
  // The dead are counted in the last paragraph, and last: then all of it is there.
  await expect(page.locator('.reading-text p').filter({ hasText: 'dead and missing' })).toBeVisible();
  const [selection, ...others] = await page.locator('.reading-text p').allTextContents();
  await page.getByRole('combobox', { name: 'Read it as' }).selectOption('Country of origin');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('Ethiopia');
  await expect(page).toHaveURL(/seat=origin:ETH/);
  await expect(page.getByRole('heading', { name: 'Seen from Ethiopia' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Setting out from Ethiopia' })).toBeVisible();
  const reading = page.locator('.reading-text p');
  await expect(reading.first()).toContainText(`${selection} Read from Ethiopia as a country of origin`);
  // A reading, not a filter.
  await expect(reading.nth(1)).toHaveText(others[0] ?? '');
  expect((await new AxeBuilder({ page }).include('.seat-choice').include('.seat-figures').analyze()).violations).toEqual([]);
});

test('a transit country nobody counts in says so, and divides nothing', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024&seat=transit:DJI');
  const seen = page.locator('.seat-figures');
  await expect(seen.getByRole('heading', { name: 'In transit in Djibouti' })).toBeVisible();
  await expect(
    seen.getByText('No figure in this view says how many are in transit in Djibouti. That is not zero.'),
  ).toBeVisible();
  await expect(seen.getByText(/the atlas divides nothing/)).toBeVisible();
});

test('the map looks at the seat’s part of the corridor, unless the address says where', async ({ page }) => {
  const place = page.locator('[data-map] svg').getByText('Riyadh');
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024');
  await expect(place.first()).toBeVisible();
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024&seat=transit:DJI');
  await expect(page.locator('[data-map] svg').getByText('Tadjourah').first()).toBeVisible();
  await expect(place).toHaveCount(0);
});

test('a seat the corridor does not have changes nothing', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024&seat=origin:FRA');
  await expect(page.locator('.reading-text p').first()).toBeVisible();
  await expect(page.locator('.reading-text')).not.toContainText('Read from');
  await expect(page.locator('.seat-figures')).toHaveCount(0);
});

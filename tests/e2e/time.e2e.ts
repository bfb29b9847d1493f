import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, test } from './atlas-test.ts';

test('the bars over the years say what they show, and the number of the year', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
  const note = page.locator('.time-note-bar');
  // 107,532 people landed in Yemen in 2012: the largest number of arrivals that year.
  await expect(note).toHaveText('2012: 107,532 persons.');
  const picker = page.getByRole('combobox', { name: 'Bars show' });
  await picker.selectOption(await picker.locator('option:not(:checked)').first().textContent());
  await expect(note).not.toHaveText('2012: 107,532 persons.');
  // Another measure than the lanes' is the viewer's to look at, and no part of the address.
  await expect(page).toHaveURL(/stage=arrival&year=2012$/);
});

test('play goes on a year at a time, says where it is, and stops at any other choice', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2008');
  await page.getByRole('button', { name: 'Play through the years' }).click();
  await expect(page).toHaveURL(/year=2010/);
  await expect(page.getByRole('status').filter({ hasText: /^20\d\d$/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play through the years' })).toBeVisible();
  // One entry for the whole run: the one before it, and the choice after it.
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/year=2008/);
});

test('the time bar plays and steps by key', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2008');
  await page.getByRole('button', { name: 'Play through the years' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/year=2009/);
  await page.keyboard.press(',');
  await expect(page).toHaveURL(/year=2008/);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Play through the years' })).toBeVisible();
});

test('where no motion is wanted, play is one step a press', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2008');
  const step = page.getByRole('button', { name: /Go to the next year with a figure/ });
  await step.click();
  await expect(page).toHaveURL(/year=2009/);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await step.click();
  await expect(page).toHaveURL(/year=2010/);
});

test('one month of a year is chosen, read and played, and its lanes are said to be of a month', async ({ page }) => {
  await openAtlas(page, '/corridor/channel?year=2023');
  await page.getByRole('button', { name: 'Months of 2023' }).click();
  await page.getByRole('button', { name: /June 2023: at least 3,823/ }).click();
  await expect(page).toHaveURL(/year=2023&month=6/);
  const reading = page.locator('.reading-text');
  await expect(reading).toContainText('English Channel, June 2023:');
  await expect(reading).toContainText('published by year only');
  await page.getByText('Legend', { exact: true }).click();
  await expect(page.getByText('Width of a lane: persons or movements in the month')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.year-filter').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Whole year', exact: true }).click();
  await expect(page).toHaveURL(/year=2023$/);
});

test('a corridor without monthly figures offers no months', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?year=2024');
  await expect(page.locator('.time-note-bar')).not.toBeEmpty();
  await expect(page.getByRole('button', { name: /Months of/ })).toHaveCount(0);
});

test('the scale of the lanes changes only when asked, is said, kept in the address and taken back', async ({ page }) => {
  await openAtlas(page, '/corridor/channel?year=2023&category=smuggled-migrants');
  await page.getByText('Legend', { exact: true }).click();
  await expect(page.getByText('The scale is the same for every corridor, year and filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Rescale to what is shown' }).click();
  await expect(page).toHaveURL(/scale=\d+/);
  await expect(page.getByText(/Scale chosen: 1 pixel is .* a year\. Lanes cannot be compared/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the fixed scale' }).click();
  await expect(page).not.toHaveURL(/scale=/);
});

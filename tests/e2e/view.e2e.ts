import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas-test.ts';

test('with no category left, the screen says which filter emptied it, and a press brings it back', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
  const group = page.getByRole('group', { name: 'Population category' });
  for (const box of await group.getByRole('checkbox').all()) await box.uncheck({ force: true });
  await expect(
    page
      .getByText(/Population category.*emptied/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/category=none/);
  await group.getByRole('button', { name: 'All categories' }).click();
  await expect(page.getByRole('button', { name: /107,532/ }).first()).toBeVisible();
});

test('reload, back, forward and a copied address give the same picture', async ({ page, context }) => {
  await openAtlas(page, '/corridor/gulf-of-aden');
  const stages = page.getByRole('group', { name: 'Life-cycle stage' });
  await stages.getByRole('button', { name: 'Arrival' }).click();
  await expect(page).toHaveURL(/stage=/);
  await page.goto(`${new URL(page.url()).pathname}?stage=arrival&year=2012`);
  const arrivals = page.getByRole('button', { name: /107,532/ }).first();
  await expect(arrivals).toBeVisible();
  await page.getByRole('checkbox', { name: /^Mixed/ }).uncheck({ force: true });
  await expect(page.getByRole('region', { name: 'Main figures' }).getByRole('button', { name: /107,532/ })).toHaveCount(0);
  const narrowed = page.url();

  await page.goBack();
  await expect(arrivals).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(narrowed);
  await expect(page.getByRole('checkbox', { name: /^Mixed/ })).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Mixed/ })).not.toBeChecked();

  const copy = await context.newPage();
  await copy.goto(narrowed);
  await expect(copy.getByRole('checkbox', { name: /^Mixed/ })).not.toBeChecked();
  await expect(copy.getByRole('checkbox', { name: /^Refugees/ })).toBeChecked();
  // What is said beside the figures comes later than they do, and not at the same moment on both pages.
  await expect(async () => expect(await readFigures(copy)).toBe(await readFigures(page))).toPass({ timeout: 20_000 });
});

test('a broken parameter falls back with a notice', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=flying&year=20x4&category=refugees');
  await expect(page.getByText(/“flying” is not a known value/)).toBeVisible();
  await expect(page.getByText(/“20x4”.*is not a number/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Refugees/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Asylum/ })).not.toBeChecked();
});

test('an unknown corridor says so and leads on', async ({ page }) => {
  await page.goto('/corridor/atlantis');
  await expect(page.getByText(/atlantis/)).toBeVisible();
  await page
    .getByRole('link', { name: /Gulf of Aden/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Gulf of Aden/ })).toBeVisible();
});

test('the start page names both corridors and opens one', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Gulf of Aden/ }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /Southern Route/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Southern Route/ })).toBeVisible();
  await expect(page).toHaveTitle(/Southern Route.*Corridor Atlas/);
});

test('playing walks through the years, one entry in the history, and pauses', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2006');
  await page.getByRole('button', { name: 'Play through the years' }).click();
  await expect(page).toHaveURL(/year=2009/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = page.url();
  await page.waitForTimeout(1500);
  expect(page.url()).toBe(paused);
  await page.goBack();
  await expect(page).toHaveURL(/year=2006/);
});

function readFigures(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Main figures' }).innerText();
}

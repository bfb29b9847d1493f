import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas-test.ts';

/** The lines and circles the keyboard reaches on the map. */
function itemsOnMap(page: Page) {
  return page.getByRole('group', { name: /Lines on the map/ }).getByRole('button');
}

/** What the screen says of what is drawn; the map says the same to those who do not see it. */
function inWords(page: Page, text: RegExp) {
  return page.getByRole('region', { name: 'What is drawn, and what is not' }).getByText(text).first();
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await page.getByRole('button', { name: /^Show all/ }).click();
}

test('the start page leads to the world view, which says what it draws and what it does not', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /the world view/ }).click();
  await expect(page).toHaveURL(/\/world$/);
  await expect(page.getByRole('heading', { level: 1, name: 'World view' })).toBeVisible();
  await expect(inWords(page, /^Drawn: the 100 largest of [\d,]+ pairs/)).toBeVisible();
  await expect(inWords(page, /^Not drawn: [\d,]+ smaller pairs/)).toBeVisible();
  await expect(inWords(page, /^Not placed on the map:/)).toBeVisible();
});

test('a series is chosen, a country focused, regions drawn, and back leads through it all', async ({ page }) => {
  await openAtlas(page, '/world?year=2022');
  await expect(inWords(page, /29,429,078 persons/)).toBeVisible();
  await page.getByLabel('What is shown').selectOption('undesa.migrants.stock');
  // It has no figure for 2022: its own last year is shown.
  await expect(inWords(page, /of 304,021,813 persons/)).toBeVisible();
  await page.getByLabel('Country in focus').selectOption('DEU');
  await page.getByLabel('Direction').selectOption('in');
  await expect(inWords(page, /2024: into Germany/)).toBeVisible();
  await page.getByLabel('Drawn as').selectOption('region');
  await expect(page.getByText('Countries are drawn together as regions of the world.')).toBeVisible();
  await expect(page).toHaveURL(/series=undesa.migrants.stock&country=DEU&way=in&group=region/);

  await page.goBack();
  await expect(page.getByLabel('Drawn as')).toHaveValue('automatic');
  await page.goBack();
  await expect(page.getByLabel('Direction')).toHaveValue('both');
  await page.goBack();
  await page.goBack();
  await expect(inWords(page, /29,429,078 persons/)).toBeVisible();
});

test('map and table show the same pairs, and a number opens what it rests on', async ({ page }) => {
  await openAtlas(page, '/world?year=2022&top=50');
  await expect(itemsOnMap(page)).toHaveCount(50);
  await openTable(page);
  const rows = page.getByRole('region', { name: /What is drawn/ }).getByRole('row');
  // And the head.
  await expect(rows).toHaveCount(51);
  await page.getByRole('button', { name: /Evidence for Refugees from the Syrian Arab Republic in Türkiye/ }).click();
  const card = page.getByRole('dialog');
  await expect(card.getByText('3,535,898 persons').first()).toBeVisible();
  await expect(card.getByRole('heading', { name: 'What it does not say' })).toBeVisible();
  await expect(card.getByText(/Corridor Atlas, data release/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a line is reached and opened by keyboard alone', async ({ page }) => {
  await openAtlas(page, '/world?year=2022&country=SDN&way=out');
  await itemsOnMap(page).first().focus();
  await expect(itemsOnMap(page).first()).toHaveAccessibleName(/^Refugees from the Sudan in .*2022: [\d,]+ persons$/);
  await page.keyboard.press('ArrowRight');
  await expect(itemsOnMap(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a year without a figure says so and leads to the nearest ones', async ({ page }) => {
  await openAtlas(page, '/world?series=undesa.migrants.stock&year=2023');
  await expect(page.getByText(/no figure for 2023/)).toBeVisible();
  await page.getByRole('button', { name: 'Show 2024' }).click();
  await expect(inWords(page, /304,021,813/)).toBeVisible();
});

test('what the address does not know is said, and the usual is shown', async ({ page }) => {
  await openAtlas(page, '/world?series=nobody.nothing.stock&country=ZZZ');
  await expect(page.getByText(/“nobody.nothing.stock” is no series/)).toBeVisible();
  await expect(page.getByText(/“ZZZ” is no country/)).toBeVisible();
  await expect(inWords(page, /^Drawn: the 100 largest/)).toBeVisible();
});

test.describe('where a file does not come', () => {
  test.use({ expectedMessage: /Failed to load resource/ });

  test('the screen says so, keeps the last picture, and tries again', async ({ page }) => {
    await openAtlas(page, '/world');
    await page.route(/undesa\.migrants\.stock/, (route) => route.abort());
    await page.getByLabel('What is shown').selectOption('undesa.migrants.stock');
    await expect(page.getByText(/The figures of this series could not be loaded/)).toBeVisible();
    await expect(page.locator('[data-map]')).toBeVisible();
    await page.unroute(/undesa\.migrants\.stock/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(inWords(page, /304,021,813/)).toBeVisible();
  });
});

const views = [
  { name: 'countries', address: '/world' },
  { name: 'regions with the table', address: '/world?series=undesa.migrants.stock&group=region&panel=table' },
  { name: 'years of a flow, in Arabic', address: '/world?series=unhcr.refugees.flow&lang=ar' },
  { name: 'a card, in French', address: '/world?year=2022&evidence=unhcr.refugees.stock%7CSYR%7CTUR&lang=fr' },
] as const;
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, address } of views) {
    test(`axe finds nothing on the world view of ${name} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openAtlas(page, address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('far out it draws regions and says so; nothing is wider than the screen', async ({ page }) => {
    await openAtlas(page, '/world');
    await expect(page.getByText(/The map is far out: countries are drawn together as regions/)).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

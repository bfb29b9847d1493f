import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

async function openResponses(page: Page, address = '/responses'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('tabpanel')).toBeVisible();
}

/** Tabs on until the focus is where it is wanted; fails when it never gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard did not reach ${String(target)}`);
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('three steps by keyboard from the start lead to the countries of the Southern Route that share no process', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Responses', exact: true });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/responses$/);

  const tabs = page.getByRole('tablist');
  await tabTo(page, tabs.getByRole('tab', { name: 'Matrix' }));
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/part=processes/);

  const corridor = page.getByRole('combobox', { name: 'Corridor' });
  for (let presses = 0; !(await corridor.evaluate((element) => element === document.activeElement)); presses += 1) {
    if (presses > 10) throw new Error('The keyboard did not get back to the corridors.');
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.type('Southern R');
  await expect(page).toHaveURL(/corridor=southern-route/);

  // By the lists: 16 countries make 16 x 15 / 2 = 120 pairs; seven countries sit in no process of the other four: 7 x 4 = 28.
  await expect(
    page.getByText(/^Countries of origin, transit and destination: 16\. Pairs of them: 120; .*92; sharing none: 28\.$/),
  ).toBeVisible();
  const apart = page.getByRole('region', { name: 'Share no process' });
  await expect(apart.getByRole('listitem')).toHaveText([
    'Ethiopia, Somalia, Eritrea, Kenya, Uganda, Rwanda and Burundi with United Republic of Tanzania, Mozambique, South Africa and Botswana',
  ]);
});

test('a cell leads to its items, an item to its card, and back leads back', async ({ page }) => {
  await openResponses(page);
  // Four items, one of them by the document's own words in both.
  await page.getByRole('link', { name: /^Cooperation and partnership, In transit: 4 items; .* 3\./ }).click();
  await expect(page).toHaveURL(/stage=transit.*part=list.*area=cooperation/);
  await expect(page.getByText('Items shown: 4 of 44')).toBeVisible();
  await page.getByRole('link', { name: 'Somalia and Yemen Mixed Migration Taskforce (MMTF)' }).click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card.getByText(/under “Examples › 5\. Co-operation.*Read in the Corridor Atlas, data release/)).toBeVisible();
  await expect(card.getByRole('link', { name: /^Gulf of Aden/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/item=/);
  await page.goBack();
  await expect(card).toBeVisible();
});

test('the list leads to the card of every item of the record, and a card opens from its address', async ({ page }) => {
  await openResponses(page, '/responses?part=list');
  const addresses = await page
    .getByRole('tabpanel')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('item')),
    );
  // Some items stand under two areas: the record holds 44.
  expect(new Set(addresses).size).toBe(44);
  await openResponses(page, '/responses?item=standard-operating-procedures');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText('SOPs');
});

test('matrix, list and map show the same number under a filter, which stays in the address', async ({ page }) => {
  for (const part of ['', '&part=list', '&part=map']) {
    await openResponses(page, `/responses?corridor=southern-route${part}`);
    await expect(page.getByText('Items shown: 5 of 44')).toBeVisible();
  }
  const beside = page.getByText('Responses named for this corridor');
  await page.goto('/corridor/southern-route');
  const heading = page.getByRole('complementary').getByRole('heading', { name: 'Responses', exact: true });
  await heading.scrollIntoViewIfNeeded();
  await expect(beside).toBeVisible();
  const panel = page.locator('.beside-areas');
  // The same five items; none of them is under two areas.
  await expect(panel.getByRole('link')).toHaveCount(5);
});

test('what the address asks for and the record does not hold is said', async ({ page }) => {
  await openResponses(page, '/responses?corridor=nowhere&country=ZZZ&item=nothing');
  await expect(page.getByText('“nowhere” is not in the record', { exact: false })).toBeVisible();
  await expect(page.getByText('“ZZZ” is not in the record', { exact: false })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('The record holds no item of this name.')).toBeVisible();
});

test('two processes are compared, and the choice is in the address', async ({ page }) => {
  await openResponses(page, '/responses?part=processes');
  await page.getByRole('combobox', { name: 'First process' }).selectOption('midsa');
  await page.getByRole('combobox', { name: 'Second process' }).selectOption('igad-rcp');
  await expect(page).toHaveURL(/process=igad-rcp(?:,|%2C)midsa/);
  await expect(page.getByText(/^Countries with a seat in both: 0\. .*IGAD.*: 8; MIDSA: 16\.$/)).toBeVisible();
});

test.describe('when the record cannot be had', () => {
  test.use({ expectedMessage: /Failed to load resource/ });

  test('the page says so and comes back', async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/responses.*.json', (route) => (isBroken ? route.fulfill({ status: 500 }) : route.continue()));
    await page.goto('/responses');
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible({ timeout: 30_000 });
    isBroken = false;
    await again.click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const part of ['matrix', 'list', 'map', 'processes']) {
    test(`nothing is wider than the screen (${part})`, async ({ page }) => {
      await openResponses(page, `/responses?part=${part}&corridor=southern-route`);
      await expect(page.getByRole('tab', { selected: true })).toBeVisible();
      await expect(page.getByText('Loading…')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar']) {
    test(`axe finds nothing (${language}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const rest of [
        'item=praesidium',
        'part=list',
        'part=map',
        'part=processes&corridor=southern-route&process=midsa,rabat',
      ]) {
        await openResponses(page, `/responses?lang=${language}&${rest}`);
        await expect(page.getByRole('tabpanel').getByRole('link').first()).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      }
    });
  }
}

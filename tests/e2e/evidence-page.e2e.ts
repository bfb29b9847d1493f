import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

/** Opens the page and waits for the two files everything on it hangs on. */
async function openEvidence(page: Page, address = '/evidence'): Promise<void> {
  await page.goto(address);
  await expect(part(page, 'Coverage').getByRole('table')).toBeVisible();
}

function part(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('every cell of the matrix says what it holds, and opens by keyboard into the address and back', async ({ page }) => {
  await openEvidence(page);
  await expect(page).toHaveTitle(/Evidence.*Corridor Atlas/);
  const cells = part(page, 'Coverage').getByRole('table').getByRole('button');
  // Eight categories at five stages.
  await expect(cells).toHaveCount(40);
  for (const label of await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''))) {
    expect(label).toMatch(/: (?:\d+ of \d+ corridors have a figure|(?:No figure|Not monitored|Withheld|Does not apply).*)$/);
  }
  await cells.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/evidence\?category=refugees&stage=pre-departure$/);
  await expect(page.getByText(/By definition a refugee is outside the home country/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/By definition a refugee is outside the home country/)).toHaveCount(0);
});

test('a cell of all corridors leads to one corridor, its series and its entry below', async ({ page }) => {
  await openEvidence(page, '/evidence?category=smuggled-migrants&stage=transit');
  const coverage = part(page, 'Coverage');
  await coverage.getByRole('link', { name: /^Darien/ }).click();
  await expect(page).toHaveURL(/corridor=darien/);
  await expect(coverage.getByRole('combobox', { name: 'Corridor' })).toHaveValue('darien');
  await expect(coverage.getByText(/It counts crossings, not different people/)).toBeVisible();
  await coverage.getByRole('link', { name: 'Irregular transits through the Darién' }).click();
  const entry = page.locator('[id="series-panama.darien.events"]');
  await expect(entry.getByText('panama.darien.events', { exact: true })).toBeVisible();
  await expect(entry).toBeInViewport();
});

test('a link to a series opens its entry, however the list is narrowed', async ({ page }) => {
  await openEvidence(page, '/evidence#series-unhcr.refugees.stock');
  await expect(page.locator('[id="series-unhcr.refugees.stock"]').getByText(/Refugees under UNHCR’s mandate/)).toBeVisible();
  const series = part(page, 'Series');
  await series.getByRole('combobox', { name: 'Population category' }).selectOption('trafficking-victims');
  await expect(series.getByText('Victims of trafficking detected', { exact: true })).toBeVisible();
  await expect(series.getByText('Irregular transits through the Darién', { exact: true })).toHaveCount(0);
});

test('a source says what became of its rows', async ({ page }) => {
  await openEvidence(page, '/evidence#source-unhcr-applications');
  const entry = page.locator('[id="source-unhcr-applications"]');
  // 88,858 + 31,739 = 120,597, the rows of the published file.
  await expect(entry.getByText('Rows read: 120,597; used: 88,858; left out: 31,739.')).toBeVisible();
  await expect(entry.getByText('20,375 rows.')).toBeVisible();
});

test('what changed is said in words, and an unknown version is noticed', async ({ page }) => {
  await openEvidence(page, '/evidence?since=1999.1');
  const release = part(page, 'Version and changes');
  await expect(release.getByText(/no earlier version “1999.1”/)).toBeVisible();
  await expect(release.getByText(/^Since version 2026.1.*13 corridors were added/)).toBeVisible();
  await release.getByText('13 corridors were added', { exact: true }).click();
  await expect(release.getByText('English Channel', { exact: true })).toBeVisible();
});

test('every file of the downloads is there', async ({ page, request }) => {
  await openEvidence(page);
  const downloads = part(page, 'Downloads');
  await downloads.getByRole('button', { name: /Show all files/ }).click();
  await expect(downloads.getByRole('cell', { name: /MB$/ }).first()).toBeVisible();
  const addresses = await downloads
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of new Set(addresses)) {
    const answer = await request.head(address);
    expect(`${address} ${answer.status()} ${answer.headers()['content-type'] ?? ''}`).not.toMatch(/ (?:404|500) | \S+text\/html/);
  }
});

test.describe('when a file cannot be had', () => {
  test.use({ expectedMessage: /Failed to load resource/ });

  test('the parts that need the account say so and come back, and the others work', async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/account.*.json', (route) => (isBroken ? route.fulfill({ status: 500 }) : route.continue()));
    await page.goto('/evidence');
    const message = part(page, 'Series').getByText(/could not be loaded/);
    await expect(message).toBeVisible({ timeout: 30_000 });
    await expect(part(page, 'Methods').getByRole('heading', { name: 'A blank is not zero' })).toBeVisible();
    await expect(part(page, 'Downloads').getByRole('link', { name: 'README.md' })).toBeVisible();
    isBroken = false;
    await part(page, 'Coverage').getByRole('button', { name: 'Try again' }).click();
    await expect(part(page, 'Coverage').getByRole('table')).toBeVisible();
    await expect(message).toHaveCount(0);
  });

  test('without the changes everything else is there', async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/changes/*.json', (route) => (isBroken ? route.fulfill({ status: 500 }) : route.continue()));
    await openEvidence(page);
    const release = part(page, 'Version and changes');
    await expect(release.getByText(/What changed could not be loaded/)).toBeVisible({ timeout: 30_000 });
    await expect(release.getByText('2026.2', { exact: true })).toBeVisible();
    isBroken = false;
    await release.getByRole('button', { name: 'Try again' }).click();
    await expect(release.getByText(/^Since version/)).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar']) {
    test(`axe finds nothing (${language}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/evidence?lang=${language}&category=refugees&stage=stay#series-unhcr.refugees.stock`);
      await expect(page.locator('.matrix-answer')).toBeVisible();
      await expect(page.locator('[id="series-unhcr.refugees.stock"] dl')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'fr', 'ar']) {
    test(`nothing is wider than the screen (${language})`, async ({ page }) => {
      await page.goto(`/evidence?lang=${language}&corridor=channel&category=smuggled-migrants&stage=arrival`);
      await expect(page.locator('.matrix-answer')).toBeVisible();
      const openAll = () =>
        page.evaluate(() => {
          for (const entry of document.querySelectorAll('main details')) entry.setAttribute('open', '');
        });
      await openAll();
      // A group draws its entries only once it is open.
      await expect(page.locator('[id="series-ukho.small-boats.flow"]')).toBeVisible();
      await openAll();
      await expect(page.locator('[id="series-ukho.small-boats.flow"] dl')).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  }
});

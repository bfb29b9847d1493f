import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

/** What axe finds, a line each: the rule and where. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const views = [
  { name: 'a corridor', address: '/corridor/gulf-of-aden?year=2012' },
  { name: 'a corridor in Arabic', address: '/corridor/southern-route?lang=ar' },
  { name: 'a corridor in French', address: '/corridor/gulf-of-aden?lang=fr' },
  { name: 'an evidence card', address: '/corridor/gulf-of-aden?year=2023&evidence=deaths' },
  { name: 'the table', address: '/corridor/southern-route?panel=table' },
  { name: 'an empty view', address: '/corridor/gulf-of-aden?category=none' },
] as const;

for (const chosenMap of ['simple', 'detailed'] as const) {
  test.describe(`with the ${chosenMap} map`, () => {
    test.use({ chosenMap });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const { name, address } of views) {
        test(`axe finds nothing on ${name} (${colorScheme})`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await openAtlas(page, address);
          if (chosenMap === 'detailed') await waitForWebGl(page);
          expect(await findViolations(page)).toEqual([]);
        });
      }
    }
  });
}

for (const path of ['/', '/about']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'fr', 'ar']) {
    test(`nothing is wider than the screen, and the tabs hold everything (${language})`, async ({ page }) => {
      await openAtlas(page, `/corridor/gulf-of-aden?year=2012&lang=${language}`);
      const tabs = page.getByRole('tab');
      await expect(tabs).toHaveCount(3);
      for (const tab of await tabs.all()) {
        await tab.click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      }
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

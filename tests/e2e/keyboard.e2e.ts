import type { Locator, Page } from '@playwright/test';
import { expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

/** Tabs on until the focus is where it is wanted; fails when it never gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard did not reach ${String(target)}`);
}

const languages = [
  {
    language: 'en',
    stage: 'Arrival',
    refugees: /^Refugees/,
    years: /Years/,
    evidence: /107,532/,
    later: 'ArrowRight',
    year: '2012',
    before: '2011',
  },
  {
    language: 'ar',
    stage: 'الوصول',
    refugees: /^اللاجئون/,
    years: /السنوات/,
    evidence: /١٠٧[٬،]٥٣٢/,
    later: 'ArrowLeft',
    year: '٢٠١٢',
    before: '٢٠١١',
  },
] as const;

for (const { language, stage, refugees, years, evidence, later } of languages) {
  test(`everything is reached and chosen by keyboard alone (${language})`, async ({ page }) => {
    await openAtlas(page, `/corridor/gulf-of-aden?year=2011&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');

    await tabTo(page, page.getByRole('button', { name: stage, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/stage=arrival/);

    const box = page.getByRole('checkbox', { name: refugees });
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).not.toBeChecked();
    await expect(page).toHaveURL(/category=/);

    // The end of the range first, then its beginning: 2011 to 2012, then 2012 alone.
    const thumbs = page.getByRole('slider', { name: years });
    await tabTo(page, thumbs.nth(1));
    await page.keyboard.press(later);
    await expect(page).toHaveURL(/years=2011-2012/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(later);
    await expect(page).toHaveURL(/year=2012/);

    const figure = page.getByRole('complementary').getByRole('button', { name: evidence }).first();
    await tabTo(page, figure);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/evidence=/);
    // The card takes the focus, and gives it back to the figure it was opened from.
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/evidence=/);
    await expect(figure).toBeFocused();
  });
}

for (const chosenMap of ['simple', 'detailed'] as const) {
  test.describe(`with the ${chosenMap} map`, () => {
    test.use({ chosenMap });

    test('a lane of the map is reached by keyboard and opens its evidence', async ({ page }) => {
      await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
      if (chosenMap === 'detailed') await waitForWebGl(page);
      const lane = page.getByRole('group', { name: 'Figures on the map' }).getByRole('button').first();
      await tabTo(page, lane);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/evidence=/);
    });
  });
}

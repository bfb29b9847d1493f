import { expect, openAtlas, test } from './atlas-test.ts';

for (const chosenMap of ['simple', 'detailed'] as const) {
  test.describe(`with the ${chosenMap} map`, () => {
    test.use({ chosenMap });

    test('a print is the map in lines with all that must go with it, and not the page', async ({ page }) => {
      const isPrintReady = page.waitForResponse(/print-sheet.*\.js/);
      await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012&lang=en');
      await isPrintReady;
      await expect(async () => {
        await page.emulateMedia({ media: 'screen' });
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.print-sheet')).toBeVisible({ timeout: 500 });
      }).toPass();
      const sheet = page.locator('.print-sheet');
      await expect(page.locator('#root')).toBeHidden();
      await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Map of Gulf of Aden (Eastern Route)');
      // Period and filters, legend, boundaries note, sources, release and address.
      await expect(sheet).toContainText('Gulf of Aden (Eastern Route), 2012: arrival.');
      await expect(sheet).toContainText('Colour and pattern: population category');
      await expect(sheet).toContainText('They express no view on the legal status');
      await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible();
      await expect(sheet).toContainText('UNHCR');
      await expect(sheet).toContainText(/data release \d{4}\.\d+-[0-9a-f]{8}, printed from http.*year=2012/);
      expect(await sheet.locator('[data-lane]').count()).toBeGreaterThan(3);
      await expect(sheet.locator('canvas, img')).toHaveCount(0);
      // Lines, not pixels: no picture is embedded in the file.
      const pdf = (await page.pdf()).toString('latin1');
      expect(pdf.startsWith('%PDF')).toBe(true);
      expect(pdf).not.toContain('/Subtype /Image');
      await page.emulateMedia({ media: 'screen' });
      await expect(sheet).toHaveCount(0);
      // A print is no move of the viewer's.
      expect(page.url()).not.toContain('map=');
    });
  });
}

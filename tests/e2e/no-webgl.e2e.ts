import { categoryAppearance } from '#domain/category-appearance.ts';
import { countPixels, expect, openAtlas, test } from './atlas-test.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [
      ...(launchOptions.args ?? []).filter((arg) => !/swiftshader/.test(arg)),
      '--disable-gpu',
      '--disable-software-rasterizer',
    ];
    await use({ ...launchOptions, args });
  },
});

for (const chosenMap of [null, 'detailed'] as const) {
  test.describe(`with ${chosenMap ?? 'no'} map chosen`, () => {
    test.use({ chosenMap });

    test('without WebGL the simple map shows the same lanes and says why', async ({ page }) => {
      await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012&category=asylum-seekers');
      await page.getByRole('button', { name: 'Which map' }).click();
      await expect(page.getByText(/does not offer WebGL/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Use the detailed map' })).toBeDisabled();
      await expect(page.locator('[data-map="svg"]')).toBeVisible();
      await expect(page.locator('[data-map="gl"]')).toHaveCount(0);
      expect(await countPixels(page, categoryAppearance['asylum-seekers'].light)).toBeGreaterThan(150);
      await expect(
        page
          .getByRole('group', { name: 'Figures on the map' })
          .getByRole('button', { name: /Asylum-seekers from Ethiopia to Yemen.*2,947/ })
          .first(),
      ).toBeAttached();
    });
  });
}

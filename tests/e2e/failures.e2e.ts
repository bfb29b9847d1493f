import { expect, openAtlas, test } from './atlas-test.ts';

// The browser itself reports a failed request on the console, and React the part that could not be loaded.
test.use({ expectedMessage: /Failed to load resource|Failed to fetch dynamically imported module/ });

test('a data file that answers 500 gets a message and a retry, and the rest works', async ({ page }) => {
  let isBroken = true;
  await page.route('**/data/corridor/*.observations.*', (route) =>
    isBroken ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await openAtlas(page, '/corridor/gulf-of-aden?year=2023');
  const message = page.getByRole('alert').filter({ hasText: /figures of this corridor could not be loaded/ });
  await expect(message).toBeVisible({ timeout: 30_000 });
  // Deaths come from another file, and the map is still there.
  await expect(page.getByRole('button', { name: /at least 701/ }).first()).toBeVisible();
  await expect(page.locator('[data-map]').first()).toBeVisible();
  isBroken = false;
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect(message).toHaveCount(0);
  await expect(page.getByRole('button', { name: /UNHCR|persons/ }).first()).toBeVisible();
});

test('a file cut off on the way is noticed', async ({ page }) => {
  let isBroken = true;
  await page.route('**/data/corridor/*.incidents.*', async (route) => {
    if (!isBroken) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.body()).subarray(0, 1000) });
  });
  await openAtlas(page, '/corridor/gulf-of-aden?year=2023');
  const message = page.getByRole('alert').filter({ hasText: /incidents of death could not be loaded/ });
  await expect(message).toBeVisible({ timeout: 30_000 });
  isBroken = false;
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /at least 701/ }).first()).toBeVisible();
});

test('without the manifest there is a message instead of an empty page, and a retry brings the atlas back', async ({ page }) => {
  let isBroken = true;
  await page.route('**/data/manifest.json', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/corridor/gulf-of-aden');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible({ timeout: 30_000 });
  isBroken = false;
  await retry.click();
  await expect(page.getByRole('region', { name: 'Main figures' })).toBeVisible();
});

test.describe('with the detailed map chosen', () => {
  test.use({ chosenMap: 'detailed' });

  test('without the WebGL code the simple map goes on and says so', async ({ page }) => {
    await page.route('**/gl-map*.js', (route) => route.abort());
    await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
    await expect(page.getByText(/simple map goes on/)).toBeVisible();
    await expect(page.locator('[data-map="svg"]')).toBeVisible();
    await expect(page.getByRole('button', { name: /107,532/ }).first()).toBeVisible();
  });
});

test('an evidence card whose code cannot be loaded leaves the rest of the page as it is', async ({ page }) => {
  await page.route('**/evidence-card*.js', (route) => route.abort());
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
  // By key: where several lanes run together the pointer's place on one of them is not sure.
  await page
    .getByRole('button', { name: /107,532/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /stopped working/ })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Life-cycle stage' })).toBeVisible();
});

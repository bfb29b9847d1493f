import { test as base, expect, type Page } from '@playwright/test';

interface AtlasFixtures {
  /** The map a viewer has chosen on this device; null: the atlas chooses, here the simple one, for want of a graphics card. */
  readonly chosenMap: 'simple' | 'detailed' | null;
  /** Messages a test expects on the console, such as the browser's own line about a failed request. */
  readonly expectedMessage: RegExp | null;
  readonly quietConsole: undefined;
  readonly storedChoice: undefined;
}

/** Every test fails on a console error, a warning or an uncaught exception that it did not announce. */
export const test = base.extend<AtlasFixtures>({
  chosenMap: [null, { option: true }],
  expectedMessage: [null, { option: true }],
  storedChoice: [
    async ({ page, chosenMap }, use) => {
      if (chosenMap !== null) await page.addInitScript((kind) => localStorage.setItem('atlas:map', kind), chosenMap);
      await use(undefined);
    },
    { auto: true },
  ],
  quietConsole: [
    async ({ page, expectedMessage }, use) => {
      const unexpected: string[] = [];
      const note = (text: string) => {
        if (expectedMessage?.test(text) !== true) unexpected.push(text);
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.text());
      });
      page.on('pageerror', (error) => note(String(error)));
      await use(undefined);
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a corridor's address and waits until its map is there. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-map]').first()).toBeVisible();
}

/** Waits until WebGL has taken over from the simple map, in tests that choose it. */
export async function waitForWebGl(page: Page): Promise<void> {
  await expect(page.locator('[data-map="gl"]:not([inert])')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-map="svg"]')).toHaveCount(0);
}

/**
 * How many pixels of the map are close to a colour (`#rrggbb`): the picture on the screen, whoever drew it.
 * The distance is the largest of the three channels'.
 */
export async function countPixels(page: Page, colour: string, distance = 24): Promise<number> {
  const picture = await page.locator('.map-stage').screenshot();
  return page.evaluate(
    async ({ data, wanted, near }) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (context === null) throw new Error('No 2D canvas to look at the picture with.');
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let index = 0; index < pixels.length; index += 4) {
        if (wanted.every((channel, offset) => Math.abs((pixels[index + offset] ?? 0) - channel) <= near)) count += 1;
      }
      return count;
    },
    { data: picture.toString('base64'), wanted: channels(colour), near: distance },
  );
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

import type { Page } from '@playwright/test';
import * as z from 'zod';
import { expect, openAtlas, test, waitForWebGl } from './atlas-test.ts';

test.use({ chosenMap: 'detailed' });

const fileSchema = z.object({ path: z.string() });
const listSchema = z.object({ files: z.record(z.string(), fileSchema) });
const manifestSchema = listSchema.extend({ later: fileSchema });

/** The data files a page asks for from now on, as keys of the manifest, each once. */
function listRequests(page: Page): () => Promise<readonly string[]> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const [, path] = /\/data\/(.+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (path !== undefined) paths.add(path);
  });
  const read = async (path: string): Promise<unknown> => (await page.request.get(`/data/${path}`)).json();
  return async () => {
    const manifest = manifestSchema.parse(await read('manifest.json'));
    const later = listSchema.parse(await read(manifest.later.path));
    const listed = Object.entries({ ...manifest.files, later: manifest.later, ...later.files });
    const keys = new Map(listed.map(([key, file]) => [file.path, key]));
    return [...paths].map((path) => keys.get(path) ?? path).toSorted();
  };
}

test('a corridor’s first view asks for its own files and no others, and its incidents after its lanes', async ({ page }) => {
  const requests = listRequests(page);
  const order: string[] = [];
  page.on('request', (request) => order.push(request.url()));
  page.on('response', (response) => order.push(`answer ${response.url()}`));
  await openAtlas(page, '/corridor/central-america?lang=en');
  await waitForWebGl(page);
  await page.waitForLoadState('networkidle');
  expect(await requests()).toEqual([
    'basemap/central-america',
    'basemap/world',
    'catalogue',
    'corridor/central-america',
    'corridor/central-america/incidents',
    'corridor/central-america/listed',
    'corridor/central-america/names/en',
    'corridor/central-america/observations',
    'corridor/central-america/supporting',
    'later',
    'manifest.json',
    'names/en',
  ]);
  const lanes = order.findIndex((line) => line.startsWith('answer ') && line.includes('observations'));
  const incidents = order.findIndex((line) => line.includes('incidents'));
  expect(lanes).toBeGreaterThan(-1);
  expect(incidents).toBeGreaterThan(lanes);
});

test('sex, age and months are asked for when a card shows them, places of death with the incidents’ table', async ({ page }) => {
  const requests = listRequests(page);
  await openAtlas(page, '/corridor/gulf-of-aden?lang=en&year=2023&evidence=unhcr.refugees.stock%7CSOM%7CYEM%7C-');
  await expect(page.getByRole('table', { name: 'By sex' })).toBeVisible();
  expect(await requests()).toContain('corridor/gulf-of-aden/breakdowns');
  expect(await requests()).not.toContain('corridor/gulf-of-aden/incident-details');
  await page.goto('/corridor/gulf-of-aden?lang=en&year=2023&evidence=deaths');
  await expect(page.getByRole('table', { name: 'Incidents of death and disappearance' })).toContainText('Violence');
  expect(await requests()).toContain('corridor/gulf-of-aden/incident-details');
});

test('the start page asks for no corridor, and the page about the atlas for no map', async ({ page }) => {
  const requests = listRequests(page);
  await openAtlas(page, '/?lang=en');
  await waitForWebGl(page);
  await page.waitForLoadState('networkidle');
  expect(await requests()).toEqual(['basemap/overview', 'basemap/world', 'catalogue', 'manifest.json', 'names/en']);
  const afterwards = listRequests(page);
  await page.goto('/about?lang=en');
  await page.waitForLoadState('networkidle');
  expect(await afterwards()).toEqual(['catalogue', 'manifest.json', 'names/en']);
});

test('all the script and styles that the page needs at once are one file each', async ({ page }) => {
  const answer = await page.request.get('/');
  const html = await answer.text();
  const named = [...html.matchAll(/(?:src|href)="[^"]*\/assets\/[^"]+\.(js|css)"/g)].map(([, kind]) => kind);
  expect(named).toHaveLength(2);
  expect(new Set(named)).toEqual(new Set(['js', 'css']));
});

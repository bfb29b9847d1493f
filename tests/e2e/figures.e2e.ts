import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, openAtlas, test } from './atlas-test.ts';

test('arrivals in Yemen in 2012 read 107,532, of them 84,376 Ethiopians, and the card names the source', async ({ page }) => {
  await openAtlas(page, '/corridor/gulf-of-aden?stage=arrival&year=2012');
  const figures = page.getByRole('region', { name: 'Main figures' });
  await expect(figures.getByText('Another source').first()).toBeVisible();
  await expect(figures.getByRole('button', { name: /Ethiopia.*84,376/ })).toBeVisible();
  await figures.getByRole('button', { name: /Arrivals by sea in Yemen.*107,532/ }).click();

  const card = page
    .getByRole('dialog')
    .or(page.getByRole('region', { name: /Arrivals by sea in Yemen/ }))
    .first();
  await expect(card.getByText('107,532').first()).toBeVisible();
  await expect(card.getByText(/UNHCR warns against perilous Horn of Africa sea crossings/).first()).toBeVisible();
  await expect(card.getByRole('link', { name: /opens the publisher|webarchive/i }).first()).toHaveAttribute(
    'href',
    /^https?:\/\//,
  );
});

test('deaths on the Eastern Route in 2023 are the sum of the incidents IOM published for that route and year', async ({
  page,
}) => {
  // From the world-wide evidence, not from what the page loads: the corridor's file must not have lost any.
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    "SELECT sum(total)::INT FROM 'data/evidence/incidents.parquet' WHERE year = 2023 AND route = 'Eastern Route to/from EHOA'",
  );
  const sum = Number(reader.getRows()[0]?.[0]);
  expect(sum).toBe(701);

  await openAtlas(page, '/corridor/gulf-of-aden?year=2023');
  await expect(page.getByRole('button', { name: new RegExp(`dead and missing.*at least ${sum}`, 'i') }).first()).toBeVisible();
});

test('Ethiopians in South Africa are two parts of one circle, and UN DESA stands beside', async ({ page }) => {
  await openAtlas(page, '/corridor/southern-route?stage=stay&year=2024&from=ETH&to=ZAF');
  const map = page.getByRole('group', { name: 'Figures on the map' }).first();
  await expect(
    map.getByRole('button', { name: /Refugees from Ethiopia.*14,157.*Asylum-seekers from Ethiopia.*32,716/ }),
  ).toHaveCount(1);
  await expect(map.getByRole('button', { name: /104,402/ })).toHaveCount(1);
  await expect(map.getByRole('button')).toHaveCount(2);
  const figures = page.getByRole('region', { name: 'Main figures' });
  await expect(figures.getByText('Another source').first()).toBeVisible();
  // 14,157 + 32,716 + 104,402 = 151,275 would be two sources in one number.
  await expect(page.getByText('151,275')).toHaveCount(0);
});

test('the table says what the map shows, with a source in every row', async ({ page }) => {
  await openAtlas(page, '/corridor/southern-route?stage=stay&year=2024&from=ETH&to=ZAF');
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const row = page.getByRole('row', { name: /Refugees.*Ethiopia.*South Africa.*14,157/ });
  await expect(row).toContainText('UNHCR');
});

test('a view is taken home as CSV with its selection, sources and licences', async ({ page }) => {
  await openAtlas(page, '/corridor/southern-route?stage=stay&year=2024&from=ETH&to=ZAF&panel=table');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('corridor-atlas-southern-route-2024.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('from Ethiopia, to South Africa');
  expect(text).toContain('from=ETH');
  expect(text).toMatch(/# Source unhcr-population: UNHCR.*Licence: CC BY 4\.0/);
  expect(text).toMatch(/unhcr\.refugees\.stock,.*,ETH,Ethiopia,ZAF,South Africa,,2024,2024,1,,14157,/);
});

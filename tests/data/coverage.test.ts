import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categories, type Category } from '#domain/category.ts';
import { catalogueLanguages } from '#domain/language.ts';
import { stages } from '#domain/stage.ts';
import { fillGaps } from '#pipeline/build/fill-gaps.ts';
import { findCells } from '#pipeline/build/find-cells.ts';
import { type EvidenceFiles, loadEvidence } from '#pipeline/build/load-evidence.ts';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';

/** The corridors the product promises. */
const promisedCorridors = [
  'afghanistan-iran-turkiye',
  'andaman-bay-of-bengal',
  'caribbean',
  'central-america',
  'central-mediterranean',
  'channel',
  'darien',
  'eastern-european-borders',
  'eastern-mediterranean-balkans',
  'great-lakes-angola',
  'gulf-of-aden',
  'northern-route',
  'south-asia-gulf',
  'southern-route',
  'western-mediterranean-atlantic',
];

/** The series the data design promises; `published.*` stand in the test of the published facts. */
const promisedSeries = [
  'unhcr.idps.stock',
  'unhcr.idmc.stock',
  'unhcr.refugees.flow',
  'unhcr.asylum-seekers.flow',
  'unhcr.applications.events',
  'unhcr.decisions.events',
  'unhcr.decisions-recognised.events',
  'unhcr.decisions-complementary.events',
  'unhcr.decisions-rejected.events',
  'unhcr.decisions-closed.events',
  'unhcr.refugees.stock',
  'unhcr.asylum-seekers.stock',
  'unhcr.returns.flow',
  'unhcr.resettlement.flow',
  'unhcr.naturalisation.flow',
  'undesa.migrants.stock',
  'atlas.economic-migrants.stock',
  'unodc.trafficking-detected.events',
  'unodc.trafficking-repatriated.events',
  'ukho.nrm-referrals.events',
  'cbp.encounters.events',
  'panama.darien.events',
  'mexico.irregular.events',
  'honduras.irregular.events',
  'italy.landings.flow',
  'unhcr.mediterranean-arrivals.flow',
  'ukho.irregular-arrivals.events',
  'ukho.small-boats.flow',
  'australia.boats.flow',
  'cbp.unaccompanied.events',
  'ukho.unaccompanied-applications.events',
  'mexico.unaccompanied.events',
  'guatemala.unaccompanied-returns.events',
  'mexico.removals.events',
  'guatemala.returns.flow',
  'ukho.returns.events',
];

/** Categories of which the world has fewer than three series, and the method that says why. */
const explainedShort: Partial<Record<Category, string>> = { 'economic-migrants': 'one-figure-of-economic-migrants' };

/** Opens on UN DESA's year, in which nobody is counted on the move: sources publish who lives in the Gulf, hardly who goes there. */
const opensOnStocks = 'south-asia-gulf';

const fewest = 3;
const { catalogue } = await readCatalogue(paths.catalogue);
const observed = quoted(join(paths.evidence, 'observations.parquet'));
const cellsOf = new Map<string, ReadonlyMap<string, readonly string[]>>();
const inFocus = new Map<string, { riding: number; staying: number }>();
let database: Database;
let evidence: EvidenceFiles;

beforeAll(async () => {
  database = await openDatabase();
  evidence = await loadEvidence(database, paths.evidence, catalogue.sources);
  const stocks = catalogue.series.filter(({ measure, role }) => measure === 'stock' && role === 'main').map(({ id }) => id);
  for (const corridor of catalogue.corridors) {
    cellsOf.set(corridor.id, await findCells(database, corridor, catalogue.series));
    // The tables of this corridor stay until the next one's are made.
    const rides = corridor.carries.map(
      ({ series, origins, destinations, place }) => `(series IN (${series.map(quoted).join(', ')})
        ${origins === 'all' ? '' : origins === null ? 'AND origin IS NULL' : `AND origin IN (${origins.map(quoted).join(', ')})`}
        ${destinations === null ? '' : `AND destination IN (${destinations.map(quoted).join(', ')})`}
        ${place === null ? '' : `AND place = ${quoted(place)}`})`,
    );
    const [row = {}] = await database.rows(`SELECT
      (SELECT count(*)::INTEGER FROM observations WHERE year = ${corridor.focusYear} AND coalesce(value, low) > 0 AND (${rides.join(' OR ')})) AS riding,
      (SELECT count(*)::INTEGER FROM observations WHERE year = ${corridor.focusYear} AND coalesce(value, low) > 0
        AND series IN (${stocks.map(quoted).join(', ')})) AS staying`);
    inFocus.set(corridor.id, {
      riding: Number(row['riding']),
      staying: Number(row['staying']),
    });
  }
}, 120_000);

afterAll(() => {
  database.close();
});

describe('the corridors', () => {
  it('are the fifteen the product promises', () => {
    expect(catalogue.corridors.map(({ id }) => id).toSorted()).toEqual(promisedCorridors);
  });

  it.each(promisedCorridors)('of which %s opens on a year with people who stay, and who move but for one', (id) => {
    const { riding = 0, staying = 0 } = inFocus.get(id) ?? {};
    expect(staying).toBeGreaterThan(0);
    expect(riding > 0).toBe(id !== opensOnStocks);
  });

  it.each(promisedCorridors)(
    'of which %s has in every cell a series with figures or a reason in every language, not both',
    (id) => {
      const corridor = catalogue.corridors.find((each) => each.id === id);
      const cells = cellsOf.get(id) ?? new Map<string, readonly string[]>();
      const gaps = corridor === undefined ? [] : fillGaps(corridor, catalogue.gapReasons, new Set(cells.keys())).gaps;
      const wrong = categories.flatMap((category) =>
        stages.flatMap((stage) => {
          const reasons = gaps.filter((gap) => gap.category === category && gap.stage === stage);
          const figures = cells.get(`${category}/${stage}`)?.length ?? 0;
          const isSaid = reasons.every(({ reason }) => catalogueLanguages.every((language) => reason[language].trim() !== ''));
          return figures > 0 === reasons.length > 0 || reasons.length > 1 || !isSaid ? [`${category}/${stage}`] : [];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('the categories', () => {
  it.each(categories.filter((category) => explainedShort[category] === undefined))(
    'of which %s has three series with figures in three corridors, or more',
    (category) => {
      expect(seriesOf(category).size).toBeGreaterThanOrEqual(fewest);
      expect(corridorsOf(category).length).toBeGreaterThanOrEqual(fewest);
    },
  );

  it.each(Object.entries(explainedShort))('of which %s has fewer say why among the methods: %s', (category, methodId) => {
    const known = categories.filter((each) => each === category);
    // A third series would make the explanation untrue.
    expect(known.map((each) => seriesOf(each).size)).toEqual([1]);
    expect(known.flatMap(corridorsOf)).toHaveLength(promisedCorridors.length);
    const method = catalogue.methods.find(({ id }) => id === methodId);
    expect(catalogueLanguages.filter((language) => (method?.text[language] ?? '') === '')).toEqual([]);
  });
});

describe('the series', () => {
  it('promised by the data design are all there, each with figures', async () => {
    const rows = await database.rows(`SELECT DISTINCT series FROM ${observed} WHERE coalesce(value, low) > 0`);
    const withFigures = new Set(rows.map(({ series }) => series));
    const known = new Set(catalogue.series.map(({ id }) => id));
    expect(promisedSeries.filter((id) => !known.has(id) || !withFigures.has(id))).toEqual([]);
    const deaths = await database.rows('SELECT count(*)::INTEGER AS incidents FROM all_incidents');
    expect(known.has('iom.missing-migrants.deaths')).toBe(true);
    expect(Number(deaths[0]?.['incidents'])).toBeGreaterThan(0);
  });

  // The CTDC publishes its pairs as one sum of many years: they belong to no year and so to no series.
  it('leave the pairs of the CTDC, summed over many years, to the listed facts', () => {
    const pairs = evidence.listed.filter(({ source }) => source === 'ctdc-pairs');
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ category, reason }) => category !== 'trafficking-victims' || reason !== 'several-years')).toEqual([]);
  });
});

function seriesOf(category: Category): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cells of cellsOf.values()) {
    for (const [cell, ids] of cells) if (cell.startsWith(`${category}/`)) for (const id of ids) found.add(id);
  }
  return found;
}

function corridorsOf(category: Category): readonly string[] {
  return [...cellsOf].filter(([, cells]) => [...cells.keys()].some((cell) => cell.startsWith(`${category}/`))).map(([id]) => id);
}

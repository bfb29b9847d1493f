import { categories } from '#domain/category.ts';
import { gapKinds } from '#domain/gap.ts';
import { incidentKinds } from '#domain/incident.ts';
import { qualities } from '#domain/quality.ts';
import { membershipRoles } from '#domain/responses.ts';
import { stages } from '#domain/stage.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, quoted } from '#pipeline/database.ts';
import { findUnknownIds, type IdColumn } from './find-unknown-ids.ts';

/** The ids of the catalogue that evidence may name. */
export interface CatalogueIds {
  /** The sources each series may cite. */
  readonly series: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly corridors: readonly string[];
  /** The rules of exclusion that have words, by import. */
  readonly exclusions: ReadonlyMap<string, readonly string[]>;
}

/** Codes that are no country of the reference list. `TIB` and `XCX` are their publishers' own groups. */
export const pseudoCodes = ['UNK', 'XXA', 'TIB', 'XCX'] as const;

/** Every broken rule of the evidence tables, in the order of rules and rows. The country codes are those of `country_reference`. */
export async function checkEvidence(database: Database, ids: CatalogueIds): Promise<readonly Problem[]> {
  await database.run(`
    CREATE TABLE known_series AS ${values([...ids.series.keys()])};
    CREATE TABLE known_citation AS ${values([...ids.series].flatMap(([series, sources]) => sources.map((source) => `${series} ${source}`)))};
    CREATE TABLE known_exclusion AS ${values([...ids.exclusions].flatMap(([input, rulesOfInput]) => rulesOfInput.map((rule) => `${input} ${rule}`)))};`);
  const problems: Problem[] = [...(await findUnknownIds(database, await idColumns(database, ids)))];
  for (const [rule, sql] of rules) {
    const found = await database.rows(`SELECT input, row, detail FROM (${sql}) ORDER BY input, row, detail`);
    // One by one: a series without a catalogue entry breaks a rule in hundreds of thousands of rows, too many for one call.
    for (const { input, row, detail } of found) {
      problems.push({ where: String(input), at: row === null ? '' : `row ${String(row)}`, rule, detail: String(detail) });
    }
  }
  return problems;
}

function values(list: readonly string[]): string {
  if (list.length === 0) return "SELECT '' AS id WHERE false";
  return `SELECT unnest([${list.map(quoted).join(', ')}]) AS id`;
}

function oneOf(list: readonly string[]): string {
  return `(${list.map(quoted).join(', ')})`;
}

async function idColumns(database: Database, ids: CatalogueIds): Promise<readonly IdColumn[]> {
  const rows = await database.rows('SELECT iso3 FROM main.country_reference');
  const countries = [...rows.map(({ iso3 }) => String(iso3)), ...pseudoCodes];
  const publications = 'any file of data/catalogue/sources/';
  return [
    ...['origin', 'destination'].map((column) => ({
      rule: 'unknown-country',
      table: 'all_observations',
      column,
      known: countries,
      lookedIn: 'the country reference',
    })),
    { rule: 'unknown-country', table: 'all_memberships', column: 'country', known: countries, lookedIn: 'the country reference' },
    {
      rule: 'unknown-series',
      table: 'all_observations',
      column: 'series',
      known: [...ids.series.keys()],
      lookedIn: publications,
    },
    ...['all_observations', 'all_incidents', 'all_listed'].map((table) => ({
      rule: 'unknown-source',
      table,
      column: 'source',
      known: ids.sources,
      lookedIn: publications,
    })),
    {
      rule: 'unknown-place',
      table: 'all_observations',
      column: 'place',
      known: ids.places,
      lookedIn: 'any file of data/catalogue/places/',
    },
    {
      rule: 'unknown-corridor',
      table: 'all_listed',
      column: 'unnest(corridors)',
      known: ids.corridors,
      lookedIn: 'data/catalogue/corridors/',
    },
  ];
}

const key = 'series, origin, destination, place, year, month, sex, age, source';

const rules: readonly (readonly [rule: string, sql: string])[] = [
  [
    'exclusion-without-words',
    `SELECT input, NULL AS row, 'say under exclusions of data/catalogue/sources/' || input || '.json why the rule ' || rule || ' leaves rows or cells out' AS detail
    FROM all_exclusions ANTI JOIN known_exclusion ON known_exclusion.id = input || ' ' || rule`,
  ],
  [
    'source-not-of-series',
    `SELECT input, row, series || ' does not list the source ' || source || ': add it to sources of the series' AS detail
    FROM all_observations SEMI JOIN known_series ON known_series.id = series ANTI JOIN known_citation ON known_citation.id = series || ' ' || source`,
  ],
  [
    'missing-field',
    `SELECT input, row, 'an observation needs series, year, quality and source' AS detail FROM all_observations
      WHERE series IS NULL OR year IS NULL OR quality IS NULL OR source IS NULL
    UNION ALL SELECT input, row, 'an incident needs id, date, year, place name, total, cause, kind and source' FROM all_incidents
      WHERE id IS NULL OR date IS NULL OR year IS NULL OR "placeName" IS NULL OR total IS NULL OR cause IS NULL OR kind IS NULL OR source IS NULL
    UNION ALL SELECT input, row, 'a listed fact needs corridors, category, stage, from, to, period, unit, reason and source' FROM all_listed
      WHERE corridors IS NULL OR category IS NULL OR stage IS NULL OR from_text IS NULL OR to_text IS NULL OR period IS NULL OR unit IS NULL OR reason IS NULL OR source IS NULL`,
  ],
  [
    'unknown-word',
    `SELECT input, row, 'quality ' || quality AS detail FROM all_observations WHERE quality NOT IN ${oneOf(qualities)}
    UNION ALL SELECT input, row, 'gap ' || gap FROM all_observations WHERE gap NOT IN ${oneOf(gapKinds)}
    UNION ALL SELECT input, row, 'kind ' || kind FROM all_incidents WHERE kind NOT IN ${oneOf(incidentKinds)}
    UNION ALL SELECT input, row, 'category ' || category FROM all_listed WHERE category NOT IN ${oneOf(categories)}
    UNION ALL SELECT input, row, 'stage ' || stage FROM all_listed WHERE stage NOT IN ${oneOf(stages)}
    UNION ALL SELECT input, row, 'role ' || role FROM all_memberships WHERE role NOT IN ${oneOf(membershipRoles)}
    UNION ALL SELECT input, row, 'type ' || type FROM all_memberships WHERE type NOT IN ('RCP', 'IRF')
    UNION ALL SELECT input, row, 'unit ' || unit FROM all_listed WHERE unit NOT IN ('persons', 'movements', 'deaths', 'usd', 'share')
    UNION ALL SELECT input, row, 'reason ' || reason FROM all_listed
      WHERE reason NOT IN ('part-of-year', 'month', 'forecast', 'several-years', 'yearly-estimate', 'not-a-count', 'wider-than-corridor')`,
  ],
  [
    'year-out-of-range',
    `SELECT input, row, 'year ' || year AS detail FROM all_observations WHERE year NOT BETWEEN 1945 AND 2100`,
  ],
  [
    'negative-value',
    `SELECT input, row, concat_ws(' ', series, origin, destination, year, value, low, high) AS detail FROM all_observations WHERE least(value, low, high) < 0
    UNION ALL SELECT input, row, id FROM all_incidents WHERE least(dead, missing, total, women, men, children) < 0`,
  ],
  [
    'value-range-or-gap',
    `SELECT input, row, concat_ws(' ', series, origin, destination, year, month, sex, age) || ' has no value, no whole range and no gap, or more than one of them' AS detail
    FROM all_observations WHERE (value IS NOT NULL)::INTEGER + (low IS NOT NULL AND high IS NOT NULL)::INTEGER + (gap IS NOT NULL)::INTEGER <> 1
      OR (low IS NULL) <> (high IS NULL) OR low > high`,
  ],
  [
    'duplicate-key',
    `SELECT min(input) AS input, min(row) AS row, concat_ws(' ', ${key}) || ' is in ' || count(*) || ' rows: ' || string_agg(row, ', ' ORDER BY row) || ': add them up, or let sex, age, month or place tell them apart' AS detail
    FROM all_observations GROUP BY ${key} HAVING count(*) > 1
    UNION ALL SELECT min(input), min(row), 'incident ' || id || ' is in ' || count(*) || ' rows' FROM all_incidents GROUP BY id HAVING count(*) > 1`,
  ],
  [
    'no-place-at-all',
    `SELECT input, row, concat_ws(' ', series, year) AS detail FROM all_observations WHERE origin IS NULL AND destination IS NULL AND place IS NULL`,
  ],
];

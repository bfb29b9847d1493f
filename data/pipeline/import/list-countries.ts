import type { CatalogueLanguage } from '#domain/language.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import type { Database } from '#pipeline/database.ts';

/** A country or area as `data/evidence/countries.json` holds it. */
export interface CountryRecord {
  readonly code: string;
  readonly names: Readonly<Record<CatalogueLanguage, string>>;
  /** Label point, longitude before latitude, degrees; null for codes that are no place (`UNK`, `XXA`, `TIB`). */
  readonly point: readonly [number, number] | null;
  /** UN region, empty where none is given. */
  readonly region: string;
  /** UN sub-region, the finer one where the United Nations divide it again (`Eastern Africa`, not `Sub-Saharan Africa`); empty where none is given. */
  readonly subregion: string;
}

/** Names as the catalogue gives them where the UN's differ from CLDR's short names, and for the pseudo-codes. */
export type CountryNames = Readonly<Record<string, Readonly<Record<CatalogueLanguage, string>>>>;

const nowhere: Pick<CountryRecord, 'point' | 'region' | 'subregion'> = { point: null, region: '', subregion: '' };

/** UN DESA counts Guernsey and Jersey as one; both are in Northern Europe. */
const groups: Readonly<Record<string, typeof nowhere>> = {
  XCX: { point: [-2.36, 49.33], region: 'Europe', subregion: 'Northern Europe' },
};

/** Countries of the reference file with UN names, then the pseudo-codes, by code. */
export async function listCountries(
  database: Database,
  names: CountryNames,
  pseudoCodes: readonly string[],
): Promise<{ countries: readonly CountryRecord[]; problems: readonly Problem[] }> {
  const rows = await database.rows(
    `SELECT iso3, name_en, name_fr, name_ar, name_es, TRY_CAST(lon AS DOUBLE) AS lon, TRY_CAST(lat AS DOUBLE) AS lat, coalesce(unsd_region, '') AS region,
      coalesce(nullif(unsd_intermediate, ''), unsd_subregion, '') AS subregion
    FROM main.country_reference ORDER BY iso3`,
  );
  const listed = rows.map((row): CountryRecord => {
    const code = String(row['iso3']);
    const { lon, lat } = row;
    return {
      code,
      names: names[code] ?? {
        en: String(row['name_en']),
        fr: String(row['name_fr']),
        ar: String(row['name_ar']),
        es: String(row['name_es']),
      },
      point: typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null,
      region: String(row['region']),
      subregion: String(row['subregion']),
    };
  });
  const pseudo = pseudoCodes.flatMap((code): CountryRecord[] => {
    const given = names[code];
    return given === undefined ? [] : [{ code, names: given, ...(groups[code] ?? nowhere) }];
  });
  const countries = [...listed, ...pseudo];
  const known = new Set(countries.map(({ code }) => code));
  const problems = [
    ...pseudoCodes
      .filter((code) => !known.has(code))
      .map((code) => problem(code, 'name-missing', 'the code needs a name in country-names.json')),
    ...Object.keys(names)
      .filter((code) => !known.has(code))
      .map((code) => problem(code, 'unknown-country', 'is in no list of countries')),
    ...listed
      .filter(({ point }) => point === null)
      .map(({ code }) => problem(code, 'point-missing', 'the reference file gives no label point')),
  ];
  return { countries, problems };
}

function problem(at: string, rule: string, detail: string): Problem {
  return { where: 'country-names', at, rule, detail };
}

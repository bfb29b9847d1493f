/** Published files of one shape that an import reads as one table. */
export interface RawTable {
  /** Name of the table the SQL reads. */
  readonly table: string;
  /** Paths under the raw directory, as SOURCES.json lists them; all have the same heading. */
  readonly files: readonly string[];
  /** Every column of the heading, in order. */
  readonly columns: readonly string[];
  /** Columns that are blank or a whole number; anything else is a problem. */
  readonly wholeNumbers: readonly string[];
}

/** One publication's import: `sources/<id>.sql` says how its rows become evidence, `sources/<id>.md` says why. */
export interface ImportSource {
  readonly id: string;
  /** Null: derived from the observations of the other sources, and run after them. */
  readonly raw: RawTable | null;
  /** JSON files it joins to, by table name; paths are absolute. */
  readonly mappings: Readonly<Record<string, string>>;
  readonly sql: string;
}

/** Country codes and names; not a source of figures, read by every import. */
export const countryReference: RawTable = {
  table: 'country_reference',
  files: ['reference/country_reference.csv'],
  columns:
    'iso3 iso2 m49 name_en name_ar name_am name_fr name_es name_pt name_sw name_so name_ti name_om name_zu unhcr_code unhcr_region unsd_region unsd_subregion unsd_intermediate ldc pop_2024_wb lon lat'.split(
      ' ',
    ),
  wholeNumbers: [],
};

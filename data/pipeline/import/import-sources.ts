/** A published file an import source reads, and which of its columns hold whole numbers. */
export interface RawTable {
  /** Name of the table the SQL reads. */
  readonly table: string;
  /** Path under the raw directory, as SOURCES.json lists it. */
  readonly file: string;
  /** Every column of the heading, in order. */
  readonly columns: readonly string[];
  /** Columns that are blank or a whole number; anything else is a problem. */
  readonly wholeNumbers: readonly string[];
}

/** One publication's import: `<id>.sql` says how its rows become evidence, `<id>.md` says why. */
export interface ImportSource {
  readonly id: string;
  readonly raw: RawTable;
  /** Committed JSON tables (arrays of objects) beside the SQL that it joins to: table name to file name. */
  readonly mappings: Readonly<Record<string, string>>;
}

/** Country codes and names; not a source of figures, read by every import. */
export const countryReference: RawTable = {
  table: 'country_reference',
  file: 'reference/country_reference.csv',
  columns:
    'iso3 iso2 m49 name_en name_ar name_am name_fr name_es name_pt name_sw name_so name_ti name_om name_zu unhcr_code unhcr_region unsd_region unsd_subregion unsd_intermediate ldc pop_2024_wb lon lat'.split(
      ' ',
    ),
  wholeNumbers: [],
};

const unhcrPair = ['year', 'coo_name', 'coo', 'coo_iso', 'coa_name', 'coa', 'coa_iso'];

/** Every source of this release, in the order they are read. */
export const importSources: readonly ImportSource[] = [
  unhcr('unhcr-population', 'population', [
    'refugees',
    'asylum_seekers',
    'returned_refugees',
    'idps',
    'returned_idps',
    'stateless',
    'ooc',
    'oip',
    'hst',
  ]),
  unhcr('unhcr-flows', 'flows', ['refugees', 'asylum_seekers', 'refugee_like', 'oip']),
  unhcr('unhcr-solutions', 'solutions', ['returned_refugees', 'resettlement', 'naturalisation', 'returned_idps']),
  {
    id: 'undesa-migrants',
    raw: {
      table: 'raw_migrant_stock',
      file: 'undesa/migrant_stock_2024.csv.gz',
      columns: ['geo', 't', 'from', 'sex', 'n', 'type_b', 'type_c', 'type_r', 'type_i'],
      wholeNumbers: ['t', 'n'],
    },
    mappings: {},
  },
  {
    id: 'iom-missing-migrants',
    raw: {
      table: 'raw_incidents',
      file: 'iom/missing_migrants_incidents.csv.gz',
      columns:
        'main_id incident_id incident_type region_incident date dead missing_min total_dead_missing survivors females males children country_origin region_origin cause country_incident route location unsd_group information_source url source_quality year src lat lon'.split(
          ' ',
        ),
      wholeNumbers: ['dead', 'missing_min', 'total_dead_missing', 'females', 'males', 'children', 'year'],
    },
    mappings: {},
  },
  {
    id: 'published',
    raw: {
      table: 'raw_facts',
      file: 'published/corridor_facts.csv',
      columns: 'corridor from to year category stage value low high source url note measure period evidence'.split(' '),
      wholeNumbers: [],
    },
    mappings: {
      decided_observations: 'published-observations.json',
      decided_listed: 'published-listed.json',
      sources: '../../catalogue/sources.json',
    },
  },
];

function unhcr(id: string, name: string, counts: readonly string[]): ImportSource {
  return {
    id,
    raw: {
      table: `raw_${name}`,
      file: `unhcr/${name}.csv.gz`,
      columns: [...unhcrPair, ...counts],
      wholeNumbers: ['year', ...counts],
    },
    mappings: {},
  };
}

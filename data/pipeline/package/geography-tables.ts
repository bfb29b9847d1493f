import { categories } from '#domain/category.ts';
import { gapKinds } from '#domain/gap.ts';
import { stages } from '#domain/stage.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import type { CatalogueCorridor, CataloguePlace } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { isKey, numberColumn, textColumn, wordColumns, type WrittenTable, writeTable } from './package-table.ts';

const required = { required: true } as const;

/** Countries, places, corridors, and why a cell of a corridor has no figure; the corridors' gaps must be filled before. */
export function listGeographyTables(catalogue: WrittenCatalogue, countries: readonly CountryRecord[]): readonly WrittenTable[] {
  return [countriesTable(countries), placesTable(catalogue), corridorsTable(catalogue), gapsTable(catalogue)];
}

function countriesTable(countries: readonly CountryRecord[]): WrittenTable {
  return writeTable<CountryRecord>(
    {
      name: 'countries',
      title: 'Countries and areas',
      description:
        'Codes and names by United Nations usage, and a point for a label. Names and codes imply no opinion on the legal status of any country or area.',
      primaryKey: ['code'],
      foreignKeys: [],
    },
    [
      textColumn(
        'code',
        'ISO 3166 alpha-3, or UNK unknown, XXA stateless, TIB Tibetans registered by UNHCR, XCX Guernsey and Jersey',
        ({ code }) => code,
        isKey,
      ),
      ...wordColumns<CountryRecord>('name', 'Name', ({ names }) => names),
      textColumn('region', 'UN region; empty where none is given', ({ region }) => region || null),
      numberColumn(
        'longitude',
        'number',
        'Label point, degrees east; empty for codes that are no place',
        ({ point }) => point?.[0] ?? null,
      ),
      numberColumn('latitude', 'number', 'Label point, degrees north', ({ point }) => point?.[1] ?? null),
    ],
    countries,
  );
}

function placesTable({ places }: WrittenCatalogue): WrittenTable {
  return writeTable<CataloguePlace>(
    {
      name: 'places',
      title: 'Places',
      description: 'Towns, crossings, sea passages and regions, never finer than a main town. The same as places.geojson.',
      primaryKey: ['id'],
      foreignKeys: [{ field: 'country', resource: 'countries', reference: 'code' }],
    },
    [
      textColumn('id', 'Id of the place', ({ id }) => id, isKey),
      textColumn('country', 'A code of countries.csv; empty at sea and for what lies in several', ({ country }) => country),
      textColumn('kind', 'town, crossing, sea-passage or region', ({ kind }) => kind, required),
      numberColumn('longitude', 'number', 'Degrees east, WGS 84', ({ position }) => position[0]),
      numberColumn('latitude', 'number', 'Degrees north, WGS 84', ({ position }) => position[1]),
      numberColumn('rank', 'integer', '1 is labelled first', ({ rank }) => rank),
      ...wordColumns<CataloguePlace>('name', 'Name', ({ names }) => names),
      textColumn('basis', 'What the position rests on', ({ basis }) => basis),
    ],
    places,
  );
}

function corridorsTable({ corridors }: WrittenCatalogue): WrittenTable {
  return writeTable<CatalogueCorridor>(
    {
      name: 'corridors',
      title: 'Corridors',
      description:
        'The corridors by name, countries by seat, and the routes by which IOM names their deaths. Their lines are in corridors.geojson.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the corridor', ({ id }) => id, isKey),
      ...wordColumns<CatalogueCorridor>('name', 'Name', ({ name }) => name),
      ...wordColumns<CatalogueCorridor>('summary', 'In a paragraph', ({ summary }) => summary),
      textColumn('origins', 'Countries of origin, joined by ;', ({ seats }) => seats.origins.join(';')),
      textColumn('transits', 'Countries of transit, joined by ;', ({ seats }) => seats.transits.join(';')),
      textColumn('destinations', 'Countries of destination, joined by ;', ({ seats }) => seats.destinations.join(';')),
      ...(['west', 'south', 'east', 'north'] as const).map((side, index) =>
        numberColumn<CatalogueCorridor>(
          side,
          'number',
          `Bounds of its map, ${side}, degrees`,
          ({ bounds }) => bounds[index] ?? null,
        ),
      ),
      numberColumn('focus_year', 'integer', 'The year shown first', ({ focusYear }) => focusYear),
      textColumn('death_routes', "IOM's routes whose incidents belong to it, joined by ;", ({ deathRoutes }) =>
        deathRoutes.join(';'),
      ),
    ],
    corridors,
  );
}

function gapsTable({ corridors }: WrittenCatalogue): WrittenTable {
  const rows = corridors.flatMap(({ id, gaps }) => gaps.map((gap) => ({ corridor: id, ...gap })));
  return writeTable<(typeof rows)[number]>(
    {
      name: 'gaps',
      title: 'Gaps',
      description: 'For each corridor, category and stage without a figure: why there is none.',
      primaryKey: ['corridor', 'category', 'stage'],
      foreignKeys: [{ field: 'corridor', resource: 'corridors', reference: 'id' }],
    },
    [
      textColumn('corridor', 'An id of corridors.csv', ({ corridor }) => corridor, required),
      textColumn('category', 'Category of people', ({ category }) => category, { ...required, enum: categories }),
      textColumn('stage', 'Stage of the migratory life cycle', ({ stage }) => stage, { ...required, enum: stages }),
      textColumn('kind', 'Kind of gap', ({ kind }) => kind, { ...required, enum: gapKinds }),
      ...wordColumns<(typeof rows)[number]>('reason', 'Why there is no figure', ({ reason }) => reason),
    ],
    rows,
  );
}

import type { ListedFact } from '#domain/listed-fact.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { isKey, numberColumn, textColumn, wordColumns, type WrittenTable, writeTable } from './package-table.ts';

const required = { required: true } as const;

/** The publications, the published figures that are listed only, and the atlas's methods and words. */
export function listSourceTables(catalogue: WrittenCatalogue, listed: readonly ListedFact[]): readonly WrittenTable[] {
  return [sourcesTable(catalogue), listedTable(catalogue, listed), methodsTable(catalogue), glossaryTable(catalogue)];
}

function sourcesTable({ sources }: WrittenCatalogue): WrittenTable {
  return writeTable<CatalogueSource>(
    {
      name: 'sources',
      title: 'Sources',
      description: 'Every publication a figure is taken from, with its terms and what a reader must know before using it.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the publication', ({ id }) => id, isKey),
      textColumn('publisher', 'Who publishes it', ({ publisher }) => publisher, required),
      textColumn('title', 'Its own title, never translated', ({ title }) => title, required),
      textColumn(
        'date',
        'Date or period of publication as its publisher writes it; empty: none is stated',
        ({ date }) => date || null,
      ),
      textColumn('years', 'First and last year of a data set', ({ years }) => years ?? null),
      textColumn('licence', 'Its terms', ({ licence }) => licence, required),
      textColumn(
        'licence_status',
        'open: may be reused; official-statistics-terms-not-stated; facts: only the figure and its citation are taken',
        (each) => each.licenceStatus,
        {
          ...required,
          enum: ['open', 'official-statistics-terms-not-stated', 'facts'],
        },
      ),
      textColumn('page', 'Its address', ({ page }) => page, required),
      textColumn(
        'evidence',
        "publisher: read on the publisher's page; press: in a newspaper or a repost",
        ({ evidence }) => evidence,
        {
          ...required,
          enum: ['publisher', 'press'],
        },
      ),
      ...wordColumns<CatalogueSource>('caveats', 'What a reader must know before using it', ({ caveats }) => caveats),
    ],
    sources,
  );
}

function listedTable({ sources }: WrittenCatalogue, listed: readonly ListedFact[]): WrittenTable {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return writeTable<ListedFact>(
    {
      name: 'listed',
      title: 'Listed figures',
      description:
        'Published figures that are listed but never drawn or added: parts of a year, forecasts, several years at once, fees, shares.',
      primaryKey: [],
      foreignKeys: [{ field: 'source', resource: 'sources', reference: 'id' }],
    },
    [
      textColumn('corridors', 'Ids of corridors.csv, joined by ;', ({ corridors }) => corridors.join(';')),
      textColumn('category', 'Category of people', ({ category }) => category, required),
      textColumn('stage', 'Stage of the migratory life cycle', ({ stage }) => stage, required),
      textColumn('from', "From as published: country codes joined by ;, or a region's name", ({ from }) => from),
      textColumn('to', "To as published: country codes joined by ;, or a region's name", ({ to }) => to),
      textColumn('period', 'Period as published', ({ period }) => period),
      numberColumn('value', 'number', 'The figure', ({ value }) => value),
      numberColumn('low', 'number', 'Lower end of a range', ({ low }) => low),
      numberColumn('high', 'number', 'Upper end of a range', ({ high }) => high),
      textColumn('unit', 'What the figure counts', ({ unit }) => unit, required),
      textColumn('reason', 'Why it is listed only', ({ reason }) => reason, required),
      textColumn('source', 'An id of sources.csv', ({ source }) => source, required),
      textColumn('page', "The row's own address; empty where the page of its source applies", ({ page }) => page),
      textColumn('publisher', 'Publisher of the source', ({ source }) => byId.get(source)?.publisher ?? null, required),
      textColumn('licence', 'Terms: see LICENCES.md', ({ source }) => byId.get(source)?.licence ?? null, required),
    ],
    listed,
  );
}

function methodsTable({ methods }: WrittenCatalogue): WrittenTable {
  return writeTable<WrittenCatalogue['methods'][number]>(
    { name: 'methods', title: 'Methods', description: 'Rules that hold for every figure.', primaryKey: ['id'], foreignKeys: [] },
    [
      textColumn('id', 'Id of the rule', ({ id }) => id, isKey),
      ...wordColumns<WrittenCatalogue['methods'][number]>('title', 'Rule', ({ title }) => title),
      ...wordColumns<WrittenCatalogue['methods'][number]>('text', 'What it says', ({ text }) => text),
    ],
    methods,
  );
}

function glossaryTable({ glossary }: WrittenCatalogue): WrittenTable {
  return writeTable<WrittenCatalogue['glossary'][number]>(
    {
      name: 'glossary',
      title: 'Glossary',
      description: 'Words of the atlas and what they mean here.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the word', ({ id }) => id, isKey),
      ...wordColumns<WrittenCatalogue['glossary'][number]>('term', 'Word', ({ term }) => term),
      ...wordColumns<WrittenCatalogue['glossary'][number]>('meaning', 'What it means', ({ meaning }) => meaning),
    ],
    glossary,
  );
}

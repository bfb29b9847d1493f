import { categories } from '#domain/category.ts';
import { measures } from '#domain/measure.ts';
import { units } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import type { CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { isKey, textColumn, wordColumns, type WrittenTable, writeTable } from './package-table.ts';

const required = { required: true } as const;
const series = [{ field: 'series', resource: 'series', reference: 'id' }] as const;

/** What each series counts, its breaks, and what several of them speak of; `pathOf` gives the file with a series' rows. */
export function listSeriesTables(
  catalogue: WrittenCatalogue,
  pathOf: (series: string) => string | null,
): readonly WrittenTable[] {
  return [seriesTable(catalogue, pathOf), breaksTable(catalogue), topicsTable(catalogue)];
}

function seriesTable(catalogue: WrittenCatalogue, pathOf: (series: string) => string | null): WrittenTable {
  return writeTable<CatalogueSeries>(
    {
      name: 'series',
      title: 'Series',
      description: 'What is counted, by whom, what its rows may be added over, and what its figures do not say.',
      primaryKey: ['id'],
      foreignKeys: [{ field: 'topic', resource: 'topics', reference: 'id' }],
    },
    [
      textColumn('id', 'publisher.thing.measure', ({ id }) => id, isKey),
      textColumn('category', 'Category of people', ({ category }) => category, { ...required, enum: categories }),
      textColumn('stage', 'Stage of the migratory life cycle', ({ stage }) => stage, { ...required, enum: stages }),
      textColumn('role', 'main: drawn on the map; supporting: another series draws the same people', ({ role }) => role, {
        ...required,
        enum: ['main', 'supporting'],
      }),
      textColumn(
        'measure',
        'stock: present at a date; flow: in a period; events: crossings or decisions; deaths',
        (each) => each.measure,
        {
          ...required,
          enum: measures,
        },
      ),
      textColumn('unit', 'What one unit is: a case may be a family, a movement one crossing', ({ unit }) => unit, {
        ...required,
        enum: units,
      }),
      textColumn('reads', 'What origin and destination mean', ({ reads }) => reads, required),
      textColumn('addable_over', 'Columns its total rows may be added over, joined by ;', (each) => each.addableOver.join(';')),
      textColumn('sum_group', 'Series of one group may be added to each other; empty: to none', ({ sumGroup }) => sumGroup),
      textColumn('part_of', 'The series whose people include those of this one', ({ partOf }) => partOf),
      textColumn(
        'topic',
        'Series of one topic speak of the same thing by definitions of their own: an id of topics.csv',
        ({ topic }) => topic,
      ),
      textColumn('is_minimum', 'true: a floor by its nature', ({ isMinimum }) => String(isMinimum), { enum: ['true', 'false'] }),
      textColumn('sources', 'Ids of sources.csv, joined by ;', ({ sources }) => sources.join(';'), required),
      textColumn('file', 'The CSV with its rows; empty where its rows are the incidents', ({ id }) => pathOf(id)),
      ...wordColumns<CatalogueSeries>('title', 'What is counted', ({ title }) => title),
      ...wordColumns<CatalogueSeries>('method', 'How the number is made', ({ method }) => method),
      ...wordColumns<CatalogueSeries>('limits', 'What the number does not say', ({ limits }) => limits),
    ],
    catalogue.series,
  );
}

function breaksTable(catalogue: WrittenCatalogue): WrittenTable {
  const rows = catalogue.series.flatMap(({ id, breaks }) => breaks.map((each) => ({ series: id, ...each })));
  return writeTable<(typeof rows)[number]>(
    {
      name: 'breaks',
      title: 'Breaks',
      description: 'Years from which values of a series are not comparable with earlier ones without care.',
      primaryKey: ['series', 'year', 'key'],
      foreignKeys: series,
    },
    [
      textColumn('series', 'An id of series.csv', (row) => row.series, required),
      {
        field: { name: 'year', type: 'integer', description: 'First year after the break', constraints: required },
        cell: ({ year }) => year,
      },
      textColumn('key', 'Name of the break', ({ key }) => key, required),
      ...wordColumns<(typeof rows)[number]>('note', 'What changed', ({ note }) => note),
    ],
    rows,
  );
}

function topicsTable({ topics }: WrittenCatalogue): WrittenTable {
  return writeTable<WrittenCatalogue['topics'][number]>(
    {
      name: 'topics',
      title: 'Topics',
      description: 'What several series speak of, each by its own definition: they stand side by side and are never added.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the topic', ({ id }) => id, isKey),
      ...wordColumns<WrittenCatalogue['topics'][number]>('title', 'Topic', ({ title }) => title),
      ...wordColumns<WrittenCatalogue['topics'][number]>('note', 'Why the figures differ', ({ note }) => note),
    ],
    topics,
  );
}

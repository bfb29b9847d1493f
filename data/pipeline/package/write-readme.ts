import type { PackageResource } from './package-resource.ts';
import { packageTitle, type ReleaseFacts } from './release-facts.ts';

/** What the package holds, how to load it, and what must be known before a figure is used. */
export function writeReadme({ release, date }: ReleaseFacts, resources: readonly PackageResource[]): string {
  const series = resources.filter(isSeries);
  const zipped = series.find(({ isZipped }) => isZipped);
  return [
    `# ${packageTitle}`,
    '',
    `Data release \`${release}\`, version of ${date}. A Frictionless Data Package 2: \`datapackage.json\` describes every file, its columns, its`,
    'size and its SHA-256.',
    '',
    ...before,
    '## Files',
    '',
    '| file | rows | what it holds |',
    '|---|---:|---|',
    ...resources
      .filter((each) => !isSeries(each))
      .map((each) => `| \`${each.path}\` | ${each.rows} | ${each.table.description} |`),
    `| \`csv/\` | | The observations once more, one CSV a series (${series.length} files); large ones in a zip. \`series.csv\` names the file of each. |`,
    '| `LICENCES.md` | | The terms of every publication. |',
    '| `CHANGELOG.md` | | What changed from version to version. |',
    '| `CITATION.cff`, `citation.bib`, `citation.ris` | | How to cite the atlas and each publication. |',
    '',
    'The other files in this folder, with a checksum in their names, and `manifest.json` are what the atlas itself loads. They are no part of the package.',
    '',
    ...loading(zipped?.path ?? 'csv/unhcr.refugees.stock.csv.zip'),
    ...csv,
    '## The CSV of each series',
    '',
    '| file | rows | series |',
    '|---|---:|---|',
    ...series.map(({ path, rows, table }) => `| \`${path}\` | ${rows} | ${table.title} |`),
    '',
  ].join('\n');
}

const before = [
  '## Before you use a figure',
  '',
  '- **Empty is not zero.** Zero stands only where the publisher printed zero. A row has a `value`, or a range (`low` and `high`), or a `gap` that says why there is no number.',
  '- **Totals and parts.** A row with `sex`, `age` and `month` empty is the total. The others are parts of it: never add them to it, nor parts by sex to parts by age or by month.',
  '- **Series are not added to one another**, unless they share a `sum_group` in `series.csv`: the same person may be in several. `part_of` names the series that includes this one.',
  '- **Within a series** add its total rows only over the columns named in `addable_over`. A stock is never added over years.',
  '- **Cases, movements and persons** are different units: see `unit`. Detections count crossings, and one person may cross several times.',
  '- **Small counts of UNHCR are masked**: 1 to 4 people are printed as 0 or 5.',
  '- **A partial year** is `provisional`; `breaks.csv` says which months it covers, and from which year a method changed.',
  '- **Several sources for one thing** stay several rows. Nobody averages them.',
  '- **Deaths are minimums.** Many are never recorded.',
  '- **Returns** read from the country left (`origin`) to the country gone back to (`destination`).',
  '- Read `caveats` of the source in `sources.csv`, and `method` and `limits` of the series, in English, French, Arabic or Spanish.',
  '- Boundaries, names and lines imply no opinion on the legal status of any country, territory or area. Lines are generalised on purpose.',
  '',
  '## Licences',
  '',
  'The data keep the terms of their publications, which differ. Every row of figures has `source`, `publisher` and `licence`; `LICENCES.md` lists all. Cite the',
  'publication beside the atlas. What the atlas writes itself (corridors, places, descriptions, gap reasons) is under the MIT licence, as its code is.',
  '',
];

function loading(zipped: string): readonly string[] {
  return [
    '## How to load it',
    '',
    'Use Parquet in code and CSV in a spreadsheet: they hold the same rows. Refugees by year, the whole world:',
    '',
    'DuckDB',
    '```sql',
    'SELECT year, sum(value) AS refugees',
    "FROM 'observations.parquet'",
    "WHERE series = 'unhcr.refugees.stock' AND sex IS NULL AND age IS NULL AND month IS NULL",
    'GROUP BY year ORDER BY year;',
    '```',
    '',
    'R',
    '```r',
    'library(dplyr)',
    'arrow::read_parquet("observations.parquet") |>',
    '  filter(series == "unhcr.refugees.stock", is.na(sex), is.na(age), is.na(month)) |>',
    '  summarise(refugees = sum(as.numeric(value), na.rm = TRUE), .by = year) |>',
    '  arrange(year)',
    '```',
    '',
    'Python',
    '```python',
    'import pandas as pd',
    'rows = pd.read_parquet("observations.parquet")',
    'totals = rows[(rows.series == "unhcr.refugees.stock") & rows.sex.isna() & rows.age.isna() & rows.month.isna()]',
    'print(totals.groupby("year")["value"].sum())',
    '```',
    `CSV: \`pd.read_csv("${zipped}")\` reads the zip as it is, and so does \`readr::read_csv\` in R.`,
    '',
    'A spreadsheet',
    '1. Find the series in `series.csv` and open its `file`; a zip opens by a double click. No file has more rows than a sheet.',
    '2. In Excel take *Data, From Text/CSV*: character set UTF-8, comma between columns. LibreOffice asks the same when it opens the file.',
    '3. Filter `sex`, `age` and `month` to empty cells before you add anything.',
    '',
  ];
}

const csv = [
  '## How the CSV is written',
  '',
  'UTF-8 without a byte order mark, a comma between cells, a line feed at the end of a line, double quotes doubled (RFC 4180 apart from the line end). An empty cell is no value.',
  "Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has an apostrophe in front: remove it to get the publisher's text.",
  'Numbers stay numbers, negative ones too, and Parquet holds every text as it is.',
  '',
];

/** One of the files with the observations of one series. */
function isSeries({ path }: PackageResource): boolean {
  return path.startsWith('csv/');
}

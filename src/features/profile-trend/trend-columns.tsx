import type { CatalogueNames } from '#domain/catalogue.ts';
import type { Quality } from '#domain/quality.ts';
import type { Series } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf } from '#query/amount.ts';
import type { DeathYear } from '#query/death-years.ts';
import type { Amount } from '#query/result.ts';
import { evidenceOf, type Trend } from '#query/trend.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayBarMeasure } from '#reading/bar-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayIncomplete, sayYearNotes } from '#reading/trend-words.ts';
import type { ChartColumn } from '#ui/chart-table.tsx';
import { NumberButton } from '#ui/number-button.tsx';

/** One number of the pictures. */
export interface TrendRow {
  readonly id: string;
  readonly year: number;
  readonly what: string;
  readonly unit: Series['unit'];
  readonly amount: Amount;
  readonly quality: Quality;
  readonly publisher: string;
  readonly note: string;
  /** What opens its evidence in the view of its year; null where nothing does. */
  readonly evidence: string | null;
}

/** Every number drawn, other sources' among them, each panel's years together. */
export function listTrendRows(
  trends: readonly Trend[],
  names: CatalogueNames,
  naming: Naming,
  translator: Translator,
): readonly TrendRow[] {
  const rows: TrendRow[] = [];
  for (const trend of trends) {
    const { measure, points } = trend;
    const what = sayBarMeasure(measure, naming, translator);
    for (const point of points) {
      const { at: year, amount, quality } = point;
      const id = `${measure.id} ${year}`;
      const notes = [sayIncomplete(point, trend, naming, translator) ?? '', sayYearNotes(point, names)];
      const publisher = unique(point.sources.map((source) => naming.publisher(source))).join('; ');
      const evidence = amount.kind === 'gap' ? null : evidenceOf(trend, point);
      const shared = { year, what, unit: measure.unit };
      rows.push({ ...shared, id, amount, quality, publisher, evidence, note: notes.filter((note) => note !== '').join(' ') });
      for (const [index, other] of point.alternatives.entries()) {
        rows.push({
          ...shared,
          id: `${id} ${index}`,
          amount: other.amount,
          quality: other.quality,
          publisher: naming.publisher(other.source),
          evidence: null,
          note: translator.text('trend.other-source'),
        });
      }
    }
  }
  return rows;
}

/** The recorded deaths as rows of the same table. */
export function listDeathRows(years: readonly DeathYear[], publisher: string, translator: Translator): readonly TrendRow[] {
  return years.map(({ year, total, isPartial }) => ({
    id: `deaths ${year}`,
    evidence: 'deaths',
    year,
    what: translator.text('deaths.by-year'),
    unit: 'deaths',
    amount: { kind: 'at-least', value: total },
    quality: 'reported',
    publisher,
    note: isPartial ? translator.text('trend.part-of-year') : '',
  }));
}

/** Year, statistic, value, unit, what kind of number it is, how firm, who says so, and what to know beside it. */
export function trendColumns(translator: Translator, onOpen: (row: TrendRow) => void): readonly ChartColumn<TrendRow>[] {
  const word = (id: string, header: string, say: (row: TrendRow) => string): ChartColumn<TrendRow> => ({
    id,
    header,
    sortBy: say,
    cell: say,
  });
  return [
    {
      id: 'year',
      header: translator.text('trend.year'),
      isRowHeader: true,
      sortBy: ({ year }) => year,
      cell: ({ year }) => translator.year(year),
    },
    word('what', translator.text('trend.what'), ({ what }) => what),
    {
      id: 'value',
      header: translator.text('trend.value'),
      isNumber: true,
      sortBy: ({ amount }) => middleOf(amount),
      cell: (row) => <ValueCell row={row} translator={translator} onOpen={onOpen} />,
      // A range keeps both ends; what kind of number it is stands in a column of its own.
      write: ({ amount }) => (amount.kind === 'range' ? `${amount.low}–${amount.high}` : middleOf(amount)),
    },
    word('unit', translator.text('trend.unit'), ({ unit }) => translator.text(`unit.${unit}-name`)),
    word('kind', translator.text('trend.kind'), ({ amount }) =>
      amount.kind === 'gap' ? translator.text(`gap.${amount.gap}`) : translator.text(`trend.kind-${amount.kind}`),
    ),
    word('quality', translator.text('trend.quality'), ({ quality }) => translator.text(`quality.${quality}`)),
    word('publisher', translator.text('trend.publisher'), ({ publisher }) => publisher),
    word('note', translator.text('trend.note'), ({ note }) => note),
  ];
}

interface ValueCellProps {
  readonly row: TrendRow;
  readonly translator: Translator;
  readonly onOpen: (row: TrendRow) => void;
}

/** The number, which opens its evidence where the view of its year has it. */
function ValueCell({ row, translator, onOpen }: ValueCellProps) {
  const amount = sayAmount(row.amount, translator);
  if (row.evidence === null) return amount;
  const figure = `${row.what}, ${translator.year(row.year)}`;
  return (
    <NumberButton label={translator.text('figure.open-evidence', { figure, amount })} onPress={() => onOpen(row)}>
      {amount}
    </NumberButton>
  );
}

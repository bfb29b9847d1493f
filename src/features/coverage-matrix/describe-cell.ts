import type { Translator } from '#i18n/translator.ts';
import type { CoverageFigure } from '#query/coverage-figures.ts';
import type { CoverageCell } from '#query/result.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayCoverageGap, type GapPlace } from '#reading/gap-words.ts';
import { sayPeriod } from '#reading/period-words.ts';

/** A cell in words: "Refugees, Stay: 84,767 persons (Refugees hosted, 2024). 2 series: …", or why there is none. */
export function describeCell(cell: CoverageCell, figure: CoverageFigure | null, place: GapPlace, translator: Translator): string {
  return translator.text('coverage.cell', {
    category: translator.text(`category.${cell.category}`),
    stage: translator.text(`stage.${cell.stage}`),
    content: sayCoverageGap(cell, place, translator) ?? describeSeries(cell, figure, place, translator),
  });
}

function describeSeries(cell: CoverageCell, figure: CoverageFigure | null, place: GapPlace, translator: Translator): string {
  const titleOf = (id: string): string => place.names.series[id]?.title ?? id;
  const count = translator.text('coverage.series', { count: cell.series.length });
  const series = translator.text('coverage.series-named', { count, series: translator.list(cell.series.map(titleOf)) });
  if (figure === null) return series;
  return translator.text('coverage.figure', {
    amount: sayAmountWithUnit(figure.amount, figure.unit, translator),
    title: translator.list(figure.series.map(titleOf)),
    years: sayPeriod(figure, translator),
    series,
  });
}

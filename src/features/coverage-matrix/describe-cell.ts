import type { Translator } from '#i18n/translator.ts';
import type { CoverageCell } from '#query/result.ts';
import { sayCoverageGap, type GapPlace } from '#reading/gap-words.ts';

/** A cell in words: "Refugees, Stay: 2 series. Figures from 2006 to 2024", or why there is none. */
export function describeCell(cell: CoverageCell, place: GapPlace, translator: Translator): string {
  return translator.text('coverage.cell', {
    category: translator.text(`category.${cell.category}`),
    stage: translator.text(`stage.${cell.stage}`),
    content: sayCoverageGap(cell, place, translator) ?? describeSeries(cell, place, translator),
  });
}

function describeSeries(cell: CoverageCell, place: GapPlace, translator: Translator): string {
  const titles = cell.series.map((id) => place.names.series[id]?.title ?? id);
  const count = translator.text('coverage.series', { count: cell.series.length });
  return translator.text('coverage.series-named', { count, series: translator.list(titles) });
}

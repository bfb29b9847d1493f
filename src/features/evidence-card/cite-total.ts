import type { Catalogue } from '#domain/catalogue.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Total } from '#query/result.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';

/** The citation of a sum: every source it was added from, then what it is, its value and the release it was read in. */
export function citeTotal(total: Total, catalogue: Catalogue, naming: Naming, translator: Translator): string {
  const sources = catalogue.sources
    .filter((source) => total.sources.includes(source.id))
    .map((source) =>
      translator.text('evidence.citation-source', {
        publisher: source.publisher,
        title: source.title,
        date: source.date === '' ? translator.text('evidence.date-not-stated') : source.date,
        pages: source.page,
      }),
    );
  const figure = translator.text('evidence.citation-figure', {
    series: translator.list(total.series.map((id) => naming.series(id))),
    label: translator.text('evidence.total-label', {
      count: total.figures.length,
      years: sayYears(total.years, translator),
    }),
    amount: sayAmountWithUnit(total.amount, total.unit, translator),
    release: catalogue.release,
  });
  return [...sources, figure].join(' ');
}

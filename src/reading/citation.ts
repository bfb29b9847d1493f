import type { Catalogue } from '#domain/catalogue.ts';
import type { Source } from '#domain/source.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import type { DeathsResult, Figure, Total } from '#query/result.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { labelFigure } from './figure-words.ts';
import type { Naming } from './names.ts';
import { sayPeriod } from './period-words.ts';

/** A figure that rests on more addresses than this is cited by its source's own page. */
const mostPages = 3;

/**
 * The citation of a figure, ready to copy: each source with publisher, title, date and address; then series,
 * what the figure is, its value, and the release of the atlas it was read in.
 */
export function citeFigure(
  figure: Figure,
  catalogue: Pick<Catalogue, 'sources' | 'release'>,
  naming: Naming,
  translator: Translator,
): string {
  const sources = findSources(catalogue, figure.sources);
  const pagesOf = (source: Source): string[] =>
    unique(figure.observations.filter((row) => row.source === source.id).map((row) => row.page ?? source.page));
  return join(
    sources.map((source) => citeSource(source, pagesOf(source), translator)),
    translator.text('evidence.citation-figure', {
      series: naming.series(figure.series),
      label: labelFigure(figure, naming, translator),
      amount: sayAmountWithUnit(figure.amount, figure.unit, translator),
      release: catalogue.release,
    }),
  );
}

/** The citation of a sum: every source it was added from, then what it is, its value and the release it was read in. */
export function citeTotal(total: Total, catalogue: Catalogue, naming: Naming, translator: Translator): string {
  return join(
    findSources(catalogue, total.sources).map((source) => citeSource(source, [source.page], translator)),
    translator.text('evidence.citation-figure', {
      series: translator.list(total.series.map((id) => naming.series(id))),
      label: translator.text('evidence.total-label', {
        count: total.figures.length,
        years: sayPeriod(total, translator),
      }),
      amount: sayAmountWithUnit(total.amount, total.unit, translator),
      release: catalogue.release,
    }),
  );
}

/** The citation of the dead and missing of a view, whose rows are incidents. */
export function citeDeaths(deaths: DeathsResult, catalogue: Catalogue, translator: Translator): string {
  const ids = unique(deaths.incidents.map((incident) => incident.source));
  const sources = findSources(catalogue, ids);
  return join(
    sources.map((source) => citeSource(source, [source.page], translator)),
    translator.text('evidence.citation-figure', {
      series: translator.text('evidence.deaths-title'),
      label: translator.text('figure.label-plain', {
        category: translator.text('measure.deaths'),
        years: sayPeriod(deaths, translator),
      }),
      amount: sayAmountWithUnit({ kind: 'at-least', value: deaths.total ?? 0 }, 'deaths', translator),
      release: catalogue.release,
    }),
  );
}

function findSources(catalogue: Pick<Catalogue, 'sources'>, ids: readonly string[]): Source[] {
  return catalogue.sources.filter((source) => ids.includes(source.id));
}

function citeSource(source: Source, pages: readonly string[], translator: Translator): string {
  return translator.text('evidence.citation-source', {
    publisher: source.publisher,
    title: source.title,
    date: source.date === '' ? translator.text('evidence.date-not-stated') : source.date,
    pages: pages.length > 0 && pages.length <= mostPages ? pages.join(' ') : source.page,
  });
}

function join(citedSources: readonly string[], figureLine: string): string {
  return [...citedSources, figureLine].join(' ');
}

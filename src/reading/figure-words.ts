import { unique } from '#lib/unique.ts';
import type { Category } from '#domain/category.ts';
import type { PlaceId } from '#domain/place.ts';
import type { SeriesId } from '#domain/series.ts';
import type { MessageKey } from '#i18n/message-key.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Figure } from '#query/result.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { sayCountryInside, sayCountryUse } from './country-words.ts';
import type { Naming } from './names.ts';
import { sayPeriod } from './period-words.ts';

type Labelled = Pick<
  Figure,
  'series' | 'category' | 'stage' | 'measure' | 'origin' | 'destination' | 'place' | 'years' | 'month'
>;

/** One line that says what a figure is about: "Refugees from Ethiopia in South Africa, 2024". */
export function labelFigure(figure: Labelled, naming: Naming, translator: Translator): string {
  const years = sayPeriod(figure, translator);
  const { origin, destination } = figure;
  return translator.text(labelKey(figure, naming), {
    category: sayWho(figure, translator),
    origin: origin === null ? '' : sayCountryInside(origin, naming, translator),
    from: origin === null ? '' : sayCountryUse(origin, 'from', naming, translator),
    in: destination === null ? '' : sayCountryUse(destination, 'in', naming, translator),
    to: destination === null ? '' : sayCountryUse(destination, 'to', naming, translator),
    series: naming.series(figure.series),
    place: figure.place === null ? '' : naming.place(figure.place),
    years: years === '' ? translator.text('figure.label-no-years') : years,
  });
}

/** The label and the number: "Refugees from Ethiopia in South Africa, 2024: 14,157 persons". */
export function sayFigure(figure: Figure, naming: Naming, translator: Translator): string {
  return translator.text('map.lane-item', {
    figure: labelFigure(figure, naming, translator),
    amount: sayAmountWithUnit(figure.amount, figure.unit, translator),
  });
}

/** Who published a figure: the publishers of its sources, each once. */
export function sayPublishers(figure: Pick<Figure, 'sources'>, naming: Naming, translator: Translator): string {
  return translator.list(unique(figure.sources.map((source) => naming.publisher(source))));
}

/** Who published a number, when it is of, and how firm it is: "UNHCR, 2012 · Reported". */
export function saySourceLine(
  figure: Pick<Figure, 'sources' | 'years' | 'month' | 'quality'>,
  naming: Naming,
  translator: Translator,
): string {
  const source = translator.text('figure.source-line', {
    publisher: sayPublishers(figure, naming, translator),
    years: sayPeriod(figure, translator),
  });
  return `${source} · ${translator.text(`quality.${figure.quality}`)}`;
}

/** What was counted where a category stands for it: nobody was asked whether a smuggler was paid, or why they had come. */
const countedAs: ReadonlyMap<Category, MessageKey> = new Map([
  ['mixed', 'figure.people-mixed'],
  ['smuggled-migrants', 'figure.people-irregular'],
  ['economic-migrants', 'figure.people-neither'],
]);

function sayWho(figure: Labelled, translator: Translator): string {
  if (figure.measure === 'deaths') return translator.text('measure.deaths');
  if (isDisplacedAtHome(figure)) return translator.text('figure.people-displaced');
  const said = countedAs.get(figure.category);
  return translator.text(said ?? `category.${figure.category}`);
}

/** People displaced inside their own country are counted with other migrants; a label says who they are. */
function isDisplacedAtHome(figure: Labelled): boolean {
  return figure.stage === 'pre-departure' && figure.measure === 'stock' && figure.origin === figure.destination;
}

function labelKey(figure: Labelled, naming: Naming): MessageKey {
  const { origin, destination, place } = figure;
  if (place !== null && origin === null)
    return namesPlace(figure.series, place, naming) ? 'figure.label-series' : 'figure.label-at';
  if (place !== null) return 'figure.label-from-at';
  if (origin !== null && origin === destination) return 'figure.label-within';
  if (figure.stage === 'return') return returnKey(figure);
  const isPresence = figure.measure === 'stock' || figure.stage === 'stay';
  if (origin !== null && destination !== null) return isPresence ? 'figure.label-from-in' : 'figure.label-from-to';
  if (origin !== null) return 'figure.label-from';
  if (destination !== null) return isPresence ? 'figure.label-in' : 'figure.label-to';
  return 'figure.label-plain';
}

/** Whether the series' title already says where: "Movements recorded along the Eastern Route". */
function namesPlace(series: SeriesId, place: PlaceId, naming: Naming): boolean {
  return naming.series(series).toLowerCase().includes(naming.place(place).toLowerCase());
}

function returnKey(figure: Labelled): MessageKey {
  if (figure.origin !== null && figure.destination !== null) return 'figure.label-back';
  if (figure.destination !== null) return 'figure.label-back-to';
  return figure.origin === null ? 'figure.label-plain' : 'figure.label-back-from';
}

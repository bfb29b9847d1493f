/** In English: the world view, its choices, its sentences, its table and its card. */
export const en = {
  // Choices
  'world.choices': 'Choices',
  'world.words': 'In words',
  'world.table': 'Table',
  'world.series': 'What is shown',
  'world.counts': '{measure}, in {unit}. {note}',
  'world.year': 'Year',
  'world.country': 'Country in focus',
  'world.all-countries': 'All countries',
  'world.way': 'Direction',
  'world.way-both': 'In and out',
  'world.way-in': 'Coming in',
  'world.way-out': 'Going out',
  'world.grouping': 'Drawn as',
  'world.grouping-automatic': 'Automatic',
  'world.grouping-country': 'Countries',
  'world.grouping-region': 'Regions',
  'world.grouped-now':
    'The map is far out: countries are drawn together as regions. Zoom in, or choose “Countries”, to see them apart.',
  'world.grouped': 'Countries are drawn together as regions of the world.',
  'world.top': 'Lines at most',
  'world.top-of': '{count, plural, one {the largest} other {the # largest}}',

  // What the view is, and what is drawn
  'world.view-all': '{series}, {years}: the whole world',
  'world.view-both': '{series}, {years}: into and out of {country}',
  'world.view-in': '{series}, {years}: into {country}',
  'world.view-out': '{series}, {years}: out of {country}',
  'world.drawn-heading': 'What is drawn, and what is not',
  'world.drawn':
    'Drawn: {drawn, plural, one {the largest} other {the # largest}} of {all, plural, one {# pair} other {# pairs}} of origin and destination, {share} of {amount}.',
  'world.drawn-all':
    'Drawn: {all, plural, one {the only pair} other {all # pairs}} of origin and destination, {share} of {amount}.',
  'world.drawn-unadded':
    'Drawn: {drawn, plural, one {the largest} other {the # largest}} of {all, plural, one {# pair} other {# pairs}} of origin and destination. This series may not be added up, so no share is given.',
  'world.drawn-none': 'Nothing is drawn.',
  'world.size': '{amount} ({share})',
  'world.share-above': 'more than {share}',
  'world.share-below': 'less than {share}',
  'world.smaller':
    'Not drawn: {count, plural, one {# smaller pair} other {# smaller pairs}}{known, select, yes {, {size}} other {}}.',
  'world.unplaced':
    'Not placed on the map: {count, plural, one {# pair} other {# pairs}} whose origin or destination is unknown, not published or no country{known, select, yes {, {size}} other {}}.',
  'world.within-country':
    'Counted above: {count, plural, one {# pair} other {# pairs}} whose origin and destination are the same country{known, select, yes {, {size}} other {}}. The larger ones are drawn as circles.',
  'world.within-region':
    'Counted above: {count, plural, one {# pair} other {# pairs}} whose origin and destination are the same region{known, select, yes {, {size}} other {}}. The larger ones are drawn as circles.',
  'world.gaps':
    '{count, plural, one {For # pair of countries the publisher gives no number, which is not zero.} other {For # pairs of countries the publisher gives no number, which is not zero.}}',
  'world.mean': 'Several years: numbers are sums over the years, widths the mean of a year with a figure.',
  'world.pairs':
    '{pairs, plural, one {# pair of countries} other {# pairs of countries}}: {origins, plural, one {# country} other {# countries}} of origin, {destinations, plural, one {# country} other {# countries}} of destination',

  // Why the view is not what was asked for
  'world.one-year-stock': 'Of {asked} only {year} is shown: people present are counted again every year, so years are not added.',
  'world.one-year-not-addable': 'Of {asked} only {year} is shown: the way this series is made forbids adding its years.',
  'world.other-year': 'This series has no figure for {asked}. The nearest years with figures: {near}.',
  'world.not-addable-groups':
    'Countries are shown, not regions: this series may not be added over {dimension, select, origin {origins} destination {destinations} year {years} other {what a region would hold}}.',
  'world.not-addable-total':
    'No total is given: this series may not be added over {dimension, select, origin {origins} destination {destinations} year {years} other {its pairs of countries}}.',
  'world.unknown-series': '“{given}” is no series of the world view; “{shown}” is shown.',
  'world.unknown-country': '“{given}” is no country of the world view; all countries are shown.',
  'world.empty-focus': 'The country in focus and the direction emptied it.',
  'world.empty-year': 'The year emptied it.',
  'world.show-year': 'Show {year}',
  'world.show-both': 'Show both directions',

  // The map
  'world.map-label': 'World map. {view}',
  'world.items': 'Lines on the map, the largest first',
  'world.map-summary': 'Everything drawn on the map is also in the table.',
  'world.legend-stock': 'Width of a line: people present',
  'world.legend-flow': 'Width of a line: {unit} a year',
  'world.legend-fixed': 'The scale is the same for every year, country and grouping of this series; another series has its own.',
  'world.legend-chosen': 'Scale chosen for this view: a pixel is {amount}. Widths cannot be compared with those of other views.',
  'world.legend-thinned':
    '{count, plural, one {# line stands for less and is drawn one pixel wide, fainter} other {# lines stand for less and are drawn one pixel wide, fainter}}',
  'world.legend-direction':
    'Arrowheads point the way people went. Lines bend to the right of it, so both directions stand apart.',
  'world.legend-circle': 'Area of a circle: people counted inside their own {kind, select, region {region} other {country}}',

  // Table and card
  'world.table-caption': 'What is drawn. {view}',
  'world.download': '{count, plural, one {Download the only pair as CSV} other {Download all # pairs as CSV}}',
  'world.about-series': 'About this series',
  'world.group-of': 'Adds up',
  'world.pairs-short': '{pairs, plural, one {# pair of countries} other {# pairs of countries}}',
  'world.rows': 'The published rows behind it',
  'world.missing': 'This pair is not among those drawn now. Draw more, or undo the last choice, to see what it rests on.',

  // Waiting and failing
  'world.loading': 'Loading the world view…',
  'world.loading-series': 'Loading the figures of this series…',
  'world.error-index': 'The world view could not be loaded. The corridors still work; try again.',
  'world.error-series': 'The figures of this series could not be loaded. The other series still work; try again.',
} as const satisfies Record<string, string>;

export type WorldMessages = Readonly<Record<keyof typeof en, string>>;

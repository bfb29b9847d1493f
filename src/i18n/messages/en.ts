/**
 * What every screen may say, in English, and by its keys the type every other language must satisfy; further words stand in
 * the folders beside this file and are loaded with what says them.
 * ICU MessageFormat; keys are `area.thing`, kebab-case. Numbers that are years come in already written
 * (`Translator.year`), counts come in as numbers for `plural`.
 */
export const en = {
  // The atlas itself
  'app.title': 'Corridor Atlas',
  'app.tagline': 'Who moves along which corridor, at which stage, and how we know',
  'app.document-title': '{view} – Corridor Atlas',
  'app.skip-to-content': 'Skip to the content',
  'app.about': 'About',
  'app.main-navigation': 'Main navigation',
  'app.language': 'Language',
  'app.language-en': 'English',
  'app.language-fr': 'Français',
  'app.language-ar': 'العربية',
  'app.loading': 'Loading…',
  'app.loading-catalogue': 'Loading the list of corridors…',
  'app.loading-corridor': 'Loading the figures of this corridor…',
  'app.show-all': '{count, plural, one {Show # item} other {Show all #}}',
  'app.show-fewer': 'Show fewer',
  'app.not-found-title': 'No such page',

  // Population categories
  'category.name': 'Population category',
  'category.refugees': 'Refugees',
  'category.asylum-seekers': 'Asylum-seekers',
  'category.economic-migrants': 'Economic migrants',
  'category.trafficking-victims': 'Victims of trafficking',
  'category.smuggled-migrants': 'Smuggled migrants',
  'category.unaccompanied-minors': 'Unaccompanied minors',
  'category.other-migrants': 'Other migrants',
  'category.mixed': 'Mixed, not broken down',

  // Life-cycle stages
  'stage.pre-departure': 'Before departure',
  'stage.transit': 'In transit',
  'stage.arrival': 'Arrival',
  'stage.stay': 'Stay',
  'stage.return': 'Return',

  // What a number counts
  'measure.stock': 'People present',
  'measure.flow': 'People who moved',
  'measure.events': 'Movements counted',
  'measure.deaths': 'Dead and missing',
  'measure.stock-note': 'Persons present at a date. Never added over years.',
  'measure.flow-note': 'Persons who moved in a period.',
  'measure.events-note': 'Crossings, detections, applications or movements: one person can be counted several times.',
  'measure.deaths-note': 'Dead and missing as recorded: a minimum.',
  'unit.persons': '{count, plural, one {# person} other {# persons}}',
  'unit.cases': '{count, plural, one {# case} other {# cases}}',
  'unit.movements': '{count, plural, one {# movement} other {# movements}}',
  'unit.events': '{count, plural, one {# event} other {# events}}',
  'unit.deaths': '{count, plural, one {# dead or missing} other {# dead and missing}}',
  'unit.usd': '{count, plural, one {# US dollar} other {# US dollars}}',
  'unit.persons-range': '{range} persons',
  'unit.cases-range': '{range} cases',
  'unit.movements-range': '{range} movements',
  'unit.events-range': '{range} events',
  'unit.deaths-range': '{range} dead and missing',
  'unit.usd-range': '{range} US dollars',
  'unit.persons-name': 'persons',
  'unit.cases-name': 'cases',
  'unit.movements-name': 'movements',
  'unit.events-name': 'events',
  'unit.deaths-name': 'dead and missing',
  'unit.usd-name': 'US dollars',
  'unit.share-name': 'share',

  // Numbers in words
  'amount.at-least': 'at least {amount}',
  'amount.range': '{low}–{high}',

  // Why there is no number
  'figure.partial-year': 'Part of a year only. {notes}',
  'gap.not-published': 'No figure published',
  'gap.not-monitored': 'Not monitored',
  'gap.suppressed': 'Withheld by the publisher',
  'gap.not-applicable': 'Does not apply',
  'gap.not-published-note': 'No publisher we know of gives this figure. It is not zero.',
  'gap.not-monitored-note': 'No source known to this atlas counts this here. It is not zero.',
  'gap.suppressed-note': 'The publisher withholds small numbers to protect the people counted.',
  'gap.not-applicable-note': 'This category does not arise at this stage.',
  'gap.with-reason': '{gap}: {reason}',
  'gap.no-figure-in-years': 'No figure for {years}; figures exist for {available}.',

  // How firm a value is
  'quality.reported': 'Reported',
  'quality.provisional': 'Provisional',
  'quality.estimate': 'Estimate',
  'quality.derived': 'Derived by the atlas',
  'quality.press': 'From the press',
  'quality.reported-note': 'Counted or registered and published by the source.',
  'quality.provisional-note': 'Published as provisional; the source may revise it.',
  'quality.estimate-note': 'Estimated by the source, not counted.',
  'quality.derived-note': 'Computed by the atlas from published figures; an indication only.',
  'quality.press-note': 'Read in a newspaper or a repost, not on the publisher’s own page.',

  // Filters
  'filter.categories': 'Population category',
  'filter.stages': 'Life-cycle stage',
  'filter.years': 'Years',
  'filter.year-from': 'Year from',
  'filter.year-to': 'Year to',
  'filter.first-year': 'First year',
  'filter.last-year': 'Last year',
  'filter.origins': 'From',
  'filter.destinations': 'To',
  'filter.all': 'All',
  'filter.none': 'None',
  'filter.all-categories': 'All categories',
  'filter.no-categories': 'No category',
  'filter.all-stages': 'All stages',
  'filter.all-years': 'All years',
  'filter.play': 'Play through the {period, select, month {months} other {years}}',
  'filter.play-still':
    'Go to the next {period, select, month {month} other {year}} with a figure. Nothing moves by itself, as your device asks.',
  'filter.passed-over': '{period}. Passed over, without a figure: {passed}',
  'filter.pause': 'Pause',
  'filter.all-origins': 'All origins',
  'filter.all-destinations': 'All destinations',
  'filter.earlier-year': 'One year earlier',
  'filter.later-year': 'One year later',
  'filter.reset-one': 'Reset: {filter}',
  'filter.series-available': '{count, plural, =0 {no series} one {# series} other {# series}}',

  // Corridors
  'region.africa': 'Within Africa and to the Gulf',
  'region.europe': 'To and through Europe',
  'region.americas': 'The Americas',
  'region.asia': 'Asia',
  'region.other': 'Other corridors',
  'corridor.heading': 'Corridors',
  'corridor.none-chosen': 'Choose a corridor',
  'corridor.summary': 'About this corridor',

  // The profile
  'profile.reading': 'In words',
  'profile.headline': 'Main figures',
  'profile.sources': 'Sources',

  // A figure and what stands with it
  'figure.label-from-to': '{category} {from} {to}, {years}',
  'figure.label-from': '{category} {from}, {years}',
  'figure.label-to': '{category} {to}, {years}',
  'figure.label-in': '{category} {in}, {years}',
  'figure.label-from-in': '{category} {from} {in}, {years}',
  'figure.label-within': '{category} within {origin}, {years}',
  'figure.label-back': '{category} going back {from} {to}, {years}',
  'figure.label-back-to': '{category} going back {to}, {years}',
  'figure.label-back-from': '{category} going back {from}, {years}',
  'figure.label-at': '{series}, {place}, {years}',
  'figure.label-series': '{series}, {years}',
  'figure.label-from-at': '{category} {from}, {place}, {years}',
  'figure.label-plain': '{category}, {years}',
  'figure.label-no-years': 'years without a figure',
  'figure.people-irregular': 'People recorded crossing irregularly',
  'figure.people-neither': 'Migrants who are neither refugees nor asylum-seekers',
  'figure.people-mixed': 'People',
  'figure.people-displaced': 'Displaced people',
  'figure.unknown-country': 'an unknown country',
  'figure.no-country': 'no country (stateless)',
  'country.from': 'from {country}',
  'country.in': 'in {country}',
  'country.to': 'to {country}',
  'figure.years-known': '{years} ({known} of {asked} years)',
  'figure.open-evidence': 'Evidence for {figure}: {amount}',
  'figure.source-line': '{publisher}, {years}',
  'figure.another-source': 'Another source',
  'figure.another-source-says': 'Another source, {publisher}, {year}: {amount}',
  'figure.not-added': 'Shown beside, not added',
  'figure.not-added-why': 'Shown beside, not added. Why?',
  'figure.of-whom-from': 'of whom {from}',
  'figure.of-whom-category': 'of whom {category}',
  'figure.of-whom-series': 'of whom: {series}',
  'figure.of-years': '{known, plural, one {# of {asked} years has a figure} other {# of {asked} years have a figure}}',
  'figure.more-statistics':
    '{count, plural, one {# more statistic of the same people} other {# more statistics of the same people}}',
  'figure.deaths': 'Dead and missing',
  'figure.deaths-note': 'Recorded by IOM; many deaths are never recorded.',
  'figure.deaths-undivided': 'IOM’s incidents are not divided by the countries chosen: these are all of the corridor.',
  'figure.incidents': '{count, plural, =0 {no incident} one {# incident} other {# incidents}}',
  'figure.incidents-without-position':
    '{count, plural, one {# incident has no position and is not drawn} other {# incidents have no position and are not drawn}}',

  // Tables
  'table.show': 'Show as a table',
  'table.hide': 'Hide the table',

  // Category × stage matrix
  'coverage.heading': 'What is known, and what is not',
  'coverage.caption':
    'The largest number that may be added, by population category and life-cycle stage, {years}; numbers of different cells are never added',
  'coverage.figure': '{amount} ({title}, {years}). {series}',
  'coverage.series': '{count, plural, one {# series} other {# series}}',
  'coverage.series-named': '{count}: {series}',
  'coverage.cell': '{category}, {stage}: {content}',
  'coverage.hint': 'Point at a cell or press it to read what it holds.',

  // The evidence page
  'account.heading': 'Evidence',

  // Further pages
  'world.invite': 'All countries on one map: the world view',
  'world.heading': 'World view',
  'compare.heading': 'Compare',
  'compare.invite': 'Compare with another corridor or other years',
  'responses.heading': 'Responses',

  // The map
  'map.label': 'Map of {corridor}',
  'map.overview-label': 'Map of the corridors',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.reset': 'Show the whole corridor',
  'map.controls': 'Map controls',
  'map.patterns-on': 'Show patterns beside colours',
  'map.patterns-off': 'Hide the patterns',
  'map.more-figures': '{count, plural, one {and # more figure} other {and # more figures}}',
  'map.boundaries-short': 'Boundaries and names imply no endorsement',
  'map.legend': 'Legend',
  'map.lane-persons': '{amount} {period, select, month {in the month} other {a year}}',
  'map.half-scale':
    'Small screen: {lanes, select, chosen {circles and dots} other {lanes, circles and dots}} are drawn at half the size they have on a larger one.',
  'map.rescale': 'Rescale to what is shown',
  'map.rescale-back': 'Back to the fixed scale',
  'map.shared-short': 'Shared among {count, plural, one {# way} other {# ways}}; the publisher does not say how it divides',
  'map.lane-item': '{figure}: {amount}',
  'map.death-item-unplaced': '{date}: {amount}',
  'map.death-item': '{place}, {date}: {amount}',
  'map.death-group': '{count, plural, one {# incident} other {# incidents}} close together: {amount}',
  'map.death-period': 'Recorded over a period, without a place or day of their own: {amount}',
  'map.callout-way': 'From {from} to {to}',
  'map.callout-return': 'The way back',
  'map.callout-thinned': 'Drawn wider than its number, so that it is seen',
  'map.callout-hint': 'Choose it for the details',
  'map.items': 'Figures on the map',
  'map.unplaced':
    '{count, plural, one {# figure has no place on the map and is in the table} other {# figures have no place on the map and are in the table}}',
  'map.boundaries-note':
    'Boundaries, names and designations on this map pass no judgement on the legal status of any territory, and carry no endorsement by the atlas or by the publishers of its figures. The lines of the routes are indicative.',
  'map.printed': 'Corridor Atlas, data release {release}, printed from {address}',
  'map.kind': 'Which map',
  'map.kind-simple': 'Simple map',
  'map.kind-detailed': 'Detailed map',
  'map.use-simple': 'Use the simple map',
  'map.use-detailed': 'Use the detailed map',
  'map.kind-forget': 'Let the atlas choose',
  'map.why-chosen': 'You chose this map. The choice is kept on this device.',
  'map.why-saves-data': 'This device asks to save data, so the larger, detailed map is not loaded. Both show the same.',
  'map.why-software': 'This device has no graphics card at hand: the simple map is much faster here. Both show the same.',
  'map.why-slow': 'The detailed map was slow on this device. Both show the same.',
  'map.why-capable': 'This device draws the detailed map smoothly. The simple map shows the same.',
  'map.why-loading': 'The detailed map is on its way. The simple map can be used meanwhile.',
  'map.simple': 'This device does not offer WebGL, which the detailed map needs. Both show the same.',
  'map.simple-lost': 'The graphics of this device stopped answering. The simple map goes on.',

  // What the address said that could not be used
  'notice.unknown-value': '“{given}” is not a known value of {parameter}; the usual one is used.',
  'notice.not-a-number': '“{given}” for {parameter} is not a number; the usual one is used.',
  'notice.out-of-range': '“{given}” for {parameter} is out of range; the usual one is used.',
  'notice.unknown-path': 'There is no page at “{given}”; this is the start page.',
  'notice.unknown-corridor': 'There is no corridor “{given}”; all corridors are shown.',
  'notice.other-release': 'This link was made with data release {given}; the figures shown are of release {release}.',
  'notice.dismiss': 'Dismiss',

  // What went wrong, what still works, what to do
  'error.catalogue': 'The list of corridors could not be loaded. Check the connection and try again.',
  'error.corridor': 'This corridor could not be loaded. The others still work; try again.',
  'error.observations': 'The figures of this corridor could not be loaded. The map and the names still work; try again.',
  'error.supporting':
    'Some further statistics of this corridor, such as asylum decisions, could not be loaded. The map is complete; try again.',
  'error.incidents': 'The incidents of death could not be loaded. Everything else still works; try again.',
  'error.breakdowns': 'Sex, age and months could not be loaded. Everything else still works; try again.',
  'error.incident-details': 'Where and how these people died could not be loaded. Dates and numbers are complete; try again.',
  'error.listed': 'The figures that are listed but not drawn could not be loaded. Everything else still works; try again.',
  'error.basemap': 'The background map could not be loaded. The lanes and the figures still work; try again.',
  'error.names': 'The names in this language could not be loaded. Try again.',
  'error.account': 'This part of the page could not be loaded. The other parts still work; try again.',
  'error.changes': 'What changed could not be loaded. Everything else still works; try again.',
  'error.package': 'The list of files could not be loaded. The links above still work; try again.',
  'error.retry': 'Try again',
  'error.unexpected': 'This part of the page stopped working. The rest still works; reload the page to bring it back.',
  'error.reload': 'Reload the page',

  // Nothing left
  'empty.heading': 'Nothing is left in this view',
  'empty.by-one': 'The filter “{filter}” emptied it.',
  'empty.by-several': 'These filters emptied it: {filters}. Reset one of them, or all.',
  'empty.filter': '“{filter}”',
  'empty.by-together': 'The filters together leave nothing; resetting one alone is not enough.',
  'empty.reset-all': 'Reset all filters',

  // Panels
  'panel.filters': 'Filters',
  'panel.profile': 'Profile',
  'panel.evidence': 'Evidence',
  'panel.fold': 'Fold the panel “{panel}”',
  'panel.unfold': 'Unfold the panel “{panel}”',
  'panel.sheet-taller': 'Make the panel taller',
  'panel.sheet-lower': 'Make the panel lower',
  'panel.tabs': 'Parts of the panel',

  // Why the engine does not add
  'refusal.different-measure': '“{first}” and “{second}” are not added: one counts {firstMeasure}, the other {secondMeasure}.',
  'refusal.different-unit': '“{first}” and “{second}” are not added: their units differ.',
  'refusal.stock-over-time':
    '“{first}” is not added over years: it counts people present at a date, and the same people are present again the next year.',
  'refusal.same-thing-two-sources':
    '“{first}” and “{second}” are not added: two sources say how many of the same people there are.',
  'refusal.total-and-part': '“{first}” and “{second}” are not added: one is part of the other.',
  'refusal.points-on-one-route':
    '“{first}” and “{second}” are not added: they are counted at points of one route, and one person passes several.',
  'refusal.overlapping-categories':
    '“{first}” ({firstCategory}) and “{second}” ({secondCategory}) are not added: one person can be in both categories.',
  'refusal.different-series': '“{first}” and “{second}” are not added: they are different statistics, made in different ways.',
  'refusal.not-addable-dimension':
    '“{first}” is not added over {dimension, select, origin {origins} destination {destinations} place {places} year {years} other {this}}: the same people would be counted twice.',
  'refusal.same-rows': 'A figure of “{first}” is not added to itself: both rest on the same published rows.',
  'refusal.gap': '“{first}” and “{second}” are not added: for one of them there is no number, and no number is not zero.',

  // Generated sentences
  'reading.selection': '{corridor}, {years}: {chosen}.',
  'reading.everything': 'all categories, all stages',
  'reading.no-categories': 'no population category',
  'reading.no-stages': 'no stage of the life cycle',
  'reading.from-countries': 'from {countries}',
  'reading.to-countries': 'to {countries}',
  'reading.totals': '{totals}. These numbers are not added to one another.',
  'reading.total-one': '{total}.',
  'reading.total': '{series}: {amount} ({source}, {years})',
  'reading.largest': 'The largest single figure is {figure}: {amount}, according to {source}.',
  'reading.only-figure': 'The only figure is {figure}: {amount}, according to {source}.',
  'reading.only-gap': 'The view holds no number: {gap}.',
  'reading.sources-differ': 'Sources differ on {figure}: {alternatives}.',
  'reading.alternative': '{amount} ({source}, {year})',
  'reading.comma': ', ',
  'reading.semicolon': '; ',
  'reading.full-stop': '. ',
  'reading.several-sources': '{count, plural, one {# source} other {# sources}}',
  'reading.deaths': 'IOM recorded at least {deaths} in {incidents}.',
  'reading.deaths-whole': 'On the whole corridor, IOM recorded at least {deaths} in {incidents}.',
  'reading.deaths-none':
    'No dead or missing are recorded here by IOM for {period, select, month {this month} other {these years}}, which does not mean that nobody died.',
  'reading.deaths-without-month':
    '{count, plural, one {# incident of the year is of no single month and left out.} other {# incidents of the year are of no single month and left out.}}',
  'reading.year-only':
    '{count, plural, one {# statistic is published by year only and not shown for a month.} other {# statistics are published by year only and not shown for a month.}}',
  'reading.missing':
    '{missing, plural, one {No figure for # of the {all} combinations of category and stage: a gap, not a zero.} other {No figure for # of the {all} combinations of category and stage: gaps, not zeros.}}',
  'reading.empty': 'Nothing is left in this view.',
  'reading.seat':
    'Read from {country} as {role, select, origin {a country of origin} transit {a transit country} other {a country of destination}}: what touches it stands out on the map; numbers and scale stay those of the whole corridor.',
  'reading.seat-all':
    'Read from the side of {role, select, origin {the countries of origin} transit {the transit countries} other {the countries of destination}}: their stages come first; numbers and scale stay those of the whole corridor.',

  // About
  'about.purpose':
    'The Corridor Atlas shows who moves along which corridor of mixed migration, at which stage of the migratory life cycle, and how we know. Every figure leads to the publication it comes from.',
} as const satisfies Record<string, string>;

/** What every screen may say, in one language. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

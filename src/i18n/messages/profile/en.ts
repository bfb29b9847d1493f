/** In English: what only the charts of the profile say. Loaded with them. */
export const en = {
  // Every chart
  'chart.table': 'Table',
  'chart.copy': 'Copy the table',
  'chart.copied': 'Table copied',
  'chart.copy-failed': 'The table could not be copied; download it instead.',
  'chart.download': 'Download as CSV',
  'chart.sources': 'Sources: {publishers}.',
  'chart.sources-more':
    'Sources: {publishers}; {count, plural, one {# more is named in the table} other {# more are named in the table}}.',
  'chart.sideways': 'Move the table sideways to see every column.',

  // How it has changed
  'trend.heading': 'How it has changed',
  'trend.none': 'Under these filters no year has a figure that may stand alone.',
  'trend.summary':
    '{measure}, {unit}: {first} in {firstYear}, {last} in {lastYear}; the most, {most}, in {mostYear}. Years with a figure: {known} of {asked}.',
  'trend.summary-ends':
    '{measure}, {unit}: {first} in {firstYear}, {last} in {lastYear}. Years with a figure: {known} of {asked}.',
  'trend.summary-one': '{measure}, {unit}: {amount} in {year}, the only year with a figure.',
  'trend.summary-breaks': 'The method changed in {years}: numbers before and after are not comparable without care.',
  'trend.readout': '{year}: {amount}',
  'trend.no-figure': '{year}: no figure',
  'trend.part-of-year': 'part of the year',
  'trend.incomplete': 'not all parts',
  'trend.only-these': 'only {categories}',
  'trend.only': 'Only: {series}.',
  'trend.own-scale':
    'Each picture has a scale of its own from zero; numbers of different pictures are not added or compared by height.',
  'trend.brush':
    'Years. Arrow keys read a year, Shift with arrow keys chooses several, Enter one; dragging over the picture does the same.',
  'trend.brush-hint': 'Drag over the years to choose them; press one to see that year alone.',
  'trend.read-all': '{year}. {said}',
  'trend.more': '{count, plural, one {Show # more statistic} other {Show # more statistics}}',
  'trend.fewer': 'Show the main ones only',
  'trend.base': 'Change since',
  'trend.base-default': 'first comparable year',
  'trend.legend': 'Marks',
  'trend.mark-hollow': 'provisional or from the press',
  'trend.mark-hatched': 'part of a year only',
  'trend.mark-incomplete': 'not all statistics of the sum have a figure',
  'trend.mark-minimum': 'at least so many',
  'trend.mark-range': 'from a low to a high estimate',
  'trend.mark-beside': 'another source',
  'trend.mark-break': 'the method changes',
  'trend.mark-cumulative': 'counted over several weeks or months',
  'trend.breaks': 'What changed in the method, and when',
  'trend.break': '{year}: {note}',
  'trend.table-caption': 'Every number of the pictures, {corridor}',
  'trend.year': 'Year',
  'trend.what': 'Statistic',
  'trend.value': 'Value',
  'trend.unit': 'Unit',
  'trend.kind': 'Kind of number',
  'trend.kind-exact': 'single number',
  'trend.kind-at-least': 'minimum',
  'trend.kind-range': 'range',
  'trend.quality': 'How firm',
  'trend.publisher': 'Publisher',
  'trend.note': 'Note',
  'trend.other-source': 'Another source.',

  // Deaths
  'deaths.heading': 'Deaths on the way',
  'deaths.by-year': 'Dead and missing by year',
  'deaths.summary':
    'At least {total, plural, one {# person is recorded as dead or missing} other {# people are recorded as dead or missing}} in {years}; the most, at least {most}, in {mostYear}.',
  'deaths.summary-one':
    'At least {total, plural, one {# person is recorded as dead or missing} other {# people are recorded as dead or missing}} in {years}, the only year with a record.',
  'deaths.minimum': 'A minimum: many deaths are never recorded. A year without a record is not a zero.',
  'deaths.year': '{year}: at least {total}',
  'deaths.year-cumulative': '{said}, of whom {cumulative} counted over weeks',
  'deaths.no-record': '{year}: no record, which is not a zero',
  'deaths.none': 'No incident is recorded for this corridor. That is no proof that nobody died: many deaths are never recorded.',
  'deaths.hidden': 'The filters hide deaths: they belong to the stage “on the way” and are not divided by category or country.',
  'deaths.source': '{publisher}: {title}, {period}',
  'deaths.by-cause': 'By cause, {years}',
  'deaths.show-causes': 'Show causes, and what is not known of the dead',
  'deaths.causes-loading': 'Loading the causes.',
  'deaths.causes-failed': 'The causes could not be loaded; the numbers by year are complete.',
  'deaths.causes-summary':
    'Among at least {total} dead and missing in {years}, the cause recorded most often is: {cause} ({share}).',
  'deaths.causes-unknown-all': 'For none of the dead and missing in {years} is one cause recorded.',
  'deaths.share-under': 'under {share}',
  'deaths.share-over': 'over {share}',
  'deaths.cause': 'Cause',
  'deaths.incidents': 'Incidents',
  'deaths.people': 'Dead and missing, at least',
  'deaths.cumulative-column': 'Of whom in counts of several weeks or months',
  'deaths.cause-drowning': 'Drowning',
  'deaths.cause-transport': 'Vehicle accident or dangerous transport',
  'deaths.cause-conditions': 'Harsh conditions; lack of shelter, food or water',
  'deaths.cause-violence': 'Violence',
  'deaths.cause-sickness': 'Sickness; lack of health care',
  'deaths.cause-accident': 'Other accident',
  'deaths.cause-several': 'Several causes named',
  'deaths.cause-other': 'Another cause',
  'deaths.cause-unknown-name': 'Mixed or unknown',
  'deaths.cause-unknown': 'The cause is mixed or unknown for {count} of at least {total} ({share}).',
  'deaths.sex':
    'Recorded as women or girls: at least {women}; as men or boys: at least {men}. For {share} of the dead and missing the sex is not recorded.',
  'deaths.children':
    '{count, plural, =0 {None is recorded as a child} one {At least # of them is recorded as a child} other {At least # of them are recorded as children}}; the age of the others is not recorded.',
  'deaths.cumulative':
    '{count, plural, one {# is counted} other {# are counted}} in records of several weeks or months, without one day or place.',
  'deaths.identity':
    'Who they were is not known from these records: they hold no names, and the origin that is stated for some is often uncertain and is not shown here.',
} as const satisfies Record<string, string>;

export type ProfileMessages = Readonly<Record<keyof typeof en, string>>;

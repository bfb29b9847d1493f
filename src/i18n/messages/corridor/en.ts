/** A corridor's page after its first picture: what the bars over the years show, months, and the seat it is read from. */
export const en = {
  // The bars over the years
  'time.bars': '{measure}, {unit}',
  'time.pick': 'Bars show',
  'time.bar': '{period}: {amount}.',
  'time.break': 'The method changed: {note}',
  'time.summary':
    '{measure}, {unit}: {known, plural, one {# of {asked} years has a figure} other {# of {asked} years have a figure}}; the largest is {amount}, {year}.',
  'time.nothing': 'Under these filters no year has a figure that could stand in bars.',

  // One month of a year
  'time.months': 'Months of {year}',
  'time.whole-year': 'Whole year',
  'time.months-loading': 'Loading the months; the year stays meanwhile.',
  'time.months-none': 'None of the statistics in this view is published by month for {year}.',

  // The seat a corridor is read from
  'seat.label': 'Read it as',
  'seat.nobody': 'Nobody in particular',
  'seat.role-origin': 'Country of origin',
  'seat.role-transit': 'Transit country',
  'seat.role-destination': 'Country of destination',
  'seat.country': 'Country',
  'seat.all': 'All of them',
  'seat.note': 'A reading, not a filter: the map and the other figures stay those of the whole corridor.',
  'seat.heading': 'Seen from {country}',
  'seat.home': 'Displaced {in}',
  'seat.back': 'Going back {to}',
  'seat.leave': 'Setting out {from}',
  'seat.abroad': 'People {from} living abroad',
  'seat.pass': 'In transit {in}',
  'seat.arrive': 'Arriving {in}',
  'seat.stay': 'Staying {in}',
  'seat.return': 'Going back {from}',
  'seat.untold':
    'No figure in this view says how many {way, select, home {are displaced {in}} back {go back {to}} leave {set out {from}} abroad {live abroad, {from}} pass {are in transit {in}} arrive {arrive {in}} stay {stay {in}} other {go back {from}}}. That is not zero.',
  'seat.lines':
    'Lines on the map run through this country. Their numbers are of the whole way: nobody publishes how many of these people passed here, and the atlas divides nothing.',

  // What changed since a year
  'change.rise': 'From {year} to {latest}: {difference} more.',
  'change.fall': 'From {year} to {latest}: {difference} fewer.',
  'change.rise-share': 'From {year} to {latest}: {difference} more ({share}).',
  'change.fall-share': 'From {year} to {latest}: {difference} fewer ({share}).',
  'change.rise-times': 'From {year} to {latest}: {difference} more, {times} times as many.',
  'change.same': 'From {year} to {latest}: no change.',
  'change.minimums': 'Both are minimum counts, and so is what they tell of the change.',
  'change.no-earlier': 'No earlier year to compare with.',
  'change.no-base': 'No change since {year} is given: that year has no figure.',
  'change.not-before': 'No change since {year} is given: the latest figure is of {latest}.',
  'change.break': 'No change since {year} is given: the method changed in {years}.',
  'change.other-publisher': 'No change since {year} is given: it was counted by another publisher.',
  'change.other-series': 'No change since {year} is given: not all statistics added here have a figure for both years.',
  'change.unlike': 'No change since {year} is given: one of the two numbers is a minimum, the other is not.',
  'change.range': 'No change since {year} is given: one of the two numbers is a range.',
  'change.partial': 'No change since {year} is given: one of the two covers only part of its year.',
  'change.latest': '{year}: {amount}.',
  'map.pattern': 'Colour and pattern: population category',
  'map.lane-width': 'Width of a lane: persons or movements {period, select, month {in the month} other {a year}}',
  'map.lane-note': 'The scale is the same for every corridor, year and filter.',
  'map.chosen-scale':
    'Scale chosen: 1 pixel is {amount} {period, select, month {in the month} other {a year}}. Lanes cannot be compared with those of other maps. Circles and dots keep their scale.',
  'map.thinner':
    'Millions move on this corridor: its lanes are drawn {times} times thinner than on most others, for every year and choice.',
  'map.thinned': 'Smaller than one pixel: drawn at one pixel so that it is seen',
  'map.shared':
    'Hollow lanes: the publisher does not say how the figure divides among several ways. They are drawn in equal parts.',
  'map.return': 'Double arrowhead: the way back, drawn beside the way out',
  'map.trace': 'Thin line: a route with no figure in this view; dashed by sea, dotted by air',
  'map.bundles': 'Lanes set apart may not be added.',
  'map.circle-area': 'Area of a circle: people present',
  'map.circle-note': 'Circles that stand side by side come from different statistics and may not be added.',
  'map.deaths':
    'Dots: dead and missing, at least; where incidents lie close together one dot stands for several until you zoom in',
  'map.deaths-ring':
    'Dashed rings: incidents recorded together over a period, with no place or day of their own; at least 25 km round the position given',
} as const satisfies Record<string, string>;

export type CorridorMessages = Readonly<Record<keyof typeof en, string>>;

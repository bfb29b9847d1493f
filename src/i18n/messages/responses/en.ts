/** In English: what only responses say, on their page and beside a corridor. Loaded with the part that says it. */
export const en = {
  // Areas of work, in the order of the 2009 document
  'area.direct-assistance': 'Direct assistance',
  'area.policy-legislation': 'Policy and legislation',
  'area.training': 'Training',
  'area.information': 'Information',
  'area.cooperation': 'Cooperation and partnership',

  // The page
  'responses.title': 'Responses and cooperation',
  'responses.intro':
    'What one document names as responses to irregular migration and mixed flows: “{title}” ({publisher}, {year}). It names examples. It does not list all that was done then, and it says nothing of what is done today.',
  'responses.intro-processes':
    'Who sits in which consultative process is read from public pages, each list with its own date; some lists are partial and say so.',
  'responses.glossary': 'What the words mean:',
  'responses.term-approach': 'comprehensive approach',
  'responses.term-life-cycle': 'migratory life cycle',
  'responses.term-irregular': 'irregular migration',
  'responses.term-mixed': 'mixed migration',
  'responses.term-areas': 'areas of work',
  'responses.term-process': 'consultative process',
  'responses.parts': 'Ways to look at it',
  'responses.part-matrix': 'Matrix',
  'responses.part-list': 'List',
  'responses.part-map': 'Map',
  'responses.part-processes': 'Consultative processes',
  'responses.shown': 'Items shown: {shown} of {all}',
  'responses.items': '{count, plural, =0 {no item} one {# item} other {# items}}',
  'responses.nothing': 'The document names nothing for this choice. That is no statement about what was done.',

  // Filters
  'responses.corridor': 'Corridor',
  'responses.all-corridors': 'All corridors and none',
  'responses.country': 'Country',
  'responses.all-countries': 'All countries',
  'responses.area': 'Area of work',
  'responses.all-areas': 'All areas of work',
  'responses.actor': 'Actor',
  'responses.all-actors': 'All actors',
  'responses.unknown-choice': '“{given}” is not in the record: nothing can be shown for it.',

  // The matrix
  'responses.matrix-label': 'Items by area of work and stage of the life cycle',
  'responses.cell': '{area}, {stage}: {items}',
  'responses.cell-divided': '{area}, {stage}: {items}; of them by the atlas’s reading: {reading}. Show as a list',
  'responses.no-stage': 'No stage named',
  'responses.above-areas': 'Above the areas of work',
  'responses.above-note':
    'Messages, norms and documents that the document sets out before its five areas of work, or without naming one.',
  'responses.without-place': 'Items that name no place ({count})',
  'responses.without-place-note':
    'They fit the other filters. The document does not say where they hold, so they are not counted for a corridor or a country.',
  'responses.no-item': 'Nothing recorded',
  'responses.names-heading': 'The same by name',
  'responses.reading-note': 'Filled mark: the document says so. Hollow mark: the atlas reads it so; the document does not say.',
  'responses.empty-note': 'A dash: the document names nothing there. It does not mean that nothing was done.',
  'responses.stated': 'stated by the document',
  'responses.reading': 'the atlas’s reading',
  'responses.area-reading': 'under this area by the atlas’s reading',

  // An item's card
  'responses.close': 'Close the card',
  'responses.unknown-item': 'The record holds no item of this name.',
  'responses.kind': 'What it is',
  'responses.kind-principle': 'Principle or message',
  'responses.kind-normative': 'Normative base',
  'responses.kind-framework': 'Framework or initiative',
  'responses.kind-programme': 'Programme or project',
  'responses.kind-training': 'Training',
  'responses.kind-campaign': 'Information campaign',
  'responses.kind-process': 'States consulting each other',
  'responses.kind-inter-agency': 'Organisations working together',
  'responses.kind-document': 'Report or discussion',
  'responses.areas': 'Areas of work',
  'responses.stages': 'Stages',
  'responses.serves': 'Whom it serves',
  'responses.serves-mixed': 'Migrants in general, not told apart',
  'responses.actors': 'Actors',
  'responses.countries': 'Countries',
  'responses.places': 'Places and regions',
  'responses.processes': 'Consultative processes',
  'responses.as-of': 'As of',
  'responses.heading-in': 'Where it is said',
  'responses.lines': 'Lines {first} to {last} of the document’s text.',
  'responses.not-stated': 'none named',
  'responses.corridors': 'Corridors it touches',
  'responses.no-corridor': 'It is tied to no corridor of the atlas.',
  'responses.tie-stated': 'named by the document',
  'responses.tie-reading': 'by the atlas’s reading',
  'responses.tie-country': 'it names a country of this corridor',
  'responses.tie-region': 'it names a region with a country of this corridor',
  'responses.tie-process': 'countries of this corridor sit in it, by a later list',
  'responses.citation-text':
    '{publisher}, “{title}”, {year}, under “{heading}”: {named}. Read in the Corridor Atlas, data release {release}.',

  // The map
  'responses.map-label': 'Map of the countries, places and regions that the items name',
  'responses.map-description': 'Countries: {countries}; places and regions: {places}. The list beside the map holds all of them.',
  'responses.map-countries': 'Countries',
  'responses.map-places': 'Places, waters and regions',
  'responses.map-note':
    'A circle stands on a country, a diamond on a place, water or region; the number is how many items name it. A region’s diamond stands near its middle and marks no border.',
  'responses.map-unplaced':
    '{count, plural, =0 {Every item shown names a country or a place.} one {# item names no country and no place and is in the list only.} other {# items name no country and no place and are in the list only.}}',
  'responses.place-items': '{place}: {items}',

  // Consultative processes
  'role.member': 'Member',
  'role.participant': 'Participating State',
  'role.ad-hoc-group': 'Ad Hoc Group',
  'role.silk-routes': 'Silk Routes country',
  'role.observer': 'Observer',
  'processes.heading': 'Who sits where',
  'processes.intro':
    'Memberships: {members}; countries: {countries}; processes: {processes}. All are by public lists. Countries and processes stand in such an order that those who sit together are close.',
  'processes.key': 'Filled: has a seat. Hollow: observes only, which the atlas does not count as sharing a table.',
  'processes.picture-label': 'Which countries sit in which process; the table below says the same',
  'processes.table-caption': 'Countries by consultative processes, with the role of each',
  'processes.region-africa': 'Africa',
  'processes.region-europe': 'Europe',
  'processes.region-asia': 'Asia',
  'processes.region-americas': 'Americas',
  'processes.region-oceania': 'Oceania',
  'processes.records-heading': 'The processes one by one',
  'processes.listed': '{count, plural, one {# country listed} other {# countries listed}}',
  'processes.partial': 'partial list',
  'processes.type': 'Kind',
  'processes.type-regional': 'Consultative process of a region',
  'processes.type-inter-regional': 'Forum that joins several regions',
  'processes.region': 'Covers',
  'processes.established': 'Established',
  'processes.secretariat': 'Secretariat',
  'processes.role-count': '{role} ({count})',
  'processes.no-date': 'No date stated.',
  'processes.page': 'Where the list was read',
  'processes.no-process': 'No list names this country.',
  'processes.choose-corridor': 'Choose a corridor above to see which of its countries share a process, and which share none.',

  // A corridor's countries
  'processes.corridor-heading': 'Shared tables on: {corridor}',
  'processes.pairs':
    'Countries of origin, transit and destination: {countries}. Pairs of them: {pairs}; sharing at least one process: {sharing}; sharing none: {apart}.',
  'processes.apart-heading': 'Share no process',
  'processes.apart-line': '{countries} with {others}',
  'processes.apart-none': 'Every two of its countries share at least one process.',
  'processes.apart-note':
    'By the lists in the record, each of its own date and some of them partial: a process that is not in the record, or a newer list, may join two of these countries.',
  'processes.shared-heading': 'Which processes bind them',
  'processes.shared-line': '{process}: {count} of {all}',
  'processes.pairs-caption': 'How many processes each two of its countries share',

  // Two processes
  'processes.compare-heading': 'Compare two processes',
  'processes.first': 'First process',
  'processes.second': 'Second process',
  'processes.choose': 'Choose a process',
  'processes.overlap': 'Countries with a seat in both: {both}. {first}: {firstCount}; {second}: {secondCount}.',
  'processes.in-both': 'In both ({count})',
  'processes.only-in': 'Only in {process} ({count})',

  // Beside a corridor
  'beside.note':
    'Named by one document of 2009, and memberships by later public lists. What it does not name may have been done all the same, and what it names may have ended.',
  'beside.items': 'Responses named for this corridor',
  'beside.no-items': 'The document names no response for this corridor or its countries.',
  'beside.processes': 'Processes that bind its countries',
  'beside.apart': 'Pairs of its countries that share no process: {pairs} of {of}.',
  'beside.all-share': 'Every two of its countries share at least one process.',
  'beside.show-apart': 'Which countries share none',
  'beside.compare': 'Figures and responses side by side',
  'beside.figures-only': 'Figures exist, no response is recorded',
  'beside.responses-only': 'A response is recorded, no figure exists',
  'beside.line': '{stage}: {categories}',
  'beside.empty-areas': 'Areas of work in which nothing is named: {areas}.',
  'beside.compare-note':
    'Figures are those the atlas holds for any year. An item for which no stage or category is named counts for none.',
  'beside.open': 'Open the page of responses for this corridor',
} as const satisfies Record<string, string>;

export type ResponsesMessages = Readonly<Record<keyof typeof en, string>>;

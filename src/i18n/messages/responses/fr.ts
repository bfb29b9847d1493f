import type { ResponsesMessages } from './en.ts';

/** In French: responses, on their page and beside a corridor. */
export const fr: ResponsesMessages = {
  // Areas of work, in the order of the 2009 document
  'area.direct-assistance': 'Assistance directe',
  'area.policy-legislation': 'Politiques et législation',
  'area.training': 'Formation',
  'area.information': 'Information',
  'area.cooperation': 'Coopération et partenariat',

  // The page
  'responses.title': 'Réponses et coopération',
  'responses.intro':
    'Ce qu’un seul document cite comme réponses à la migration irrégulière et aux flux mixtes : « {title} » ({publisher}, {year}). Il donne des exemples. Il ne dresse pas la liste de tout ce qui se faisait alors et ne dit rien de ce qui se fait aujourd’hui.',
  'responses.intro-processes':
    'Qui siège dans quel processus consultatif a été lu sur des pages publiques, chaque liste avec sa date ; certaines listes sont partielles, et c’est indiqué.',
  'responses.glossary': 'Ce que veulent dire les mots :',
  'responses.term-approach': 'approche globale',
  'responses.term-life-cycle': 'cycle migratoire',
  'responses.term-irregular': 'migration irrégulière',
  'responses.term-mixed': 'migration mixte',
  'responses.term-areas': 'domaines d’action',
  'responses.term-process': 'processus consultatif',
  'responses.parts': 'Façons de le regarder',
  'responses.part-matrix': 'Matrice',
  'responses.part-list': 'Liste',
  'responses.part-map': 'Carte',
  'responses.part-processes': 'Processus consultatifs',
  'responses.shown': 'Éléments affichés : {shown} sur {all}',
  'responses.items': '{count, plural, =0 {aucun élément} one {# élément} other {# éléments}}',
  'responses.nothing': 'Le document ne cite rien pour ce choix. Cela ne dit rien de ce qui a été fait.',

  // Filters
  'responses.corridor': 'Corridor',
  'responses.all-corridors': 'Tous les corridors ou aucun',
  'responses.country': 'Pays',
  'responses.all-countries': 'Tous les pays',
  'responses.area': 'Domaine d’action',
  'responses.all-areas': 'Tous les domaines d’action',
  'responses.actor': 'Acteur',
  'responses.all-actors': 'Tous les acteurs',
  'responses.unknown-choice': '« {given} » n’est pas dans le relevé : rien ne peut être affiché.',

  // The matrix
  'responses.matrix-label': 'Éléments par domaine d’action et par étape du cycle migratoire',
  'responses.cell': '{area}, {stage} : {items}',
  'responses.cell-divided': '{area}, {stage} : {items} ; dont classés ainsi par l’atlas : {reading}. Afficher en liste',
  'responses.no-stage': 'Sans étape indiquée',
  'responses.above-areas': 'Au-dessus des domaines d’action',
  'responses.above-note':
    'Messages, normes et documents que le document présente avant ses cinq domaines d’action, ou sans en nommer un.',
  'responses.without-place': 'Éléments qui ne citent aucun lieu ({count})',
  'responses.without-place-note':
    'Ils répondent aux autres filtres. Le document ne dit pas où ils s’appliquent ; ils ne sont donc comptés pour aucun corridor ni pays.',
  'responses.no-item': 'Rien d’enregistré',
  'responses.names-heading': 'La même chose, avec les noms',
  'responses.reading-note':
    'Marque pleine : le document le dit. Marque creuse : c’est la lecture de l’atlas ; le document ne le dit pas.',
  'responses.empty-note': 'Un tiret : le document n’y cite rien. Cela ne veut pas dire que rien n’a été fait.',
  'responses.stated': 'dit par le document',
  'responses.reading': 'lecture de l’atlas',
  'responses.area-reading': 'dans ce domaine selon la lecture de l’atlas',

  // An item's card
  'responses.close': 'Fermer la fiche',
  'responses.unknown-item': 'Le relevé ne contient aucun élément de ce nom.',
  'responses.kind': 'De quoi il s’agit',
  'responses.kind-principle': 'Principe ou message',
  'responses.kind-normative': 'Base normative',
  'responses.kind-framework': 'Cadre ou initiative',
  'responses.kind-programme': 'Programme ou projet',
  'responses.kind-training': 'Formation',
  'responses.kind-campaign': 'Campagne d’information',
  'responses.kind-process': 'Concertation entre États',
  'responses.kind-inter-agency': 'Organisations agissant ensemble',
  'responses.kind-document': 'Rapport ou débat',
  'responses.areas': 'Domaines d’action',
  'responses.stages': 'Étapes',
  'responses.serves': 'Pour qui',
  'responses.serves-mixed': 'Les migrants en général, sans distinction',
  'responses.actors': 'Acteurs',
  'responses.countries': 'Pays',
  'responses.places': 'Lieux et régions',
  'responses.processes': 'Processus consultatifs',
  'responses.as-of': 'État en',
  'responses.heading-in': 'Où c’est dit',
  'responses.lines': 'Lignes {first} à {last} du texte du document.',
  'responses.not-stated': 'non indiqué',
  'responses.corridors': 'Corridors concernés',
  'responses.no-corridor': 'Il ne se rattache à aucun corridor de l’atlas.',
  'responses.tie-stated': 'cité par le document',
  'responses.tie-reading': 'selon la lecture de l’atlas',
  'responses.tie-country': 'il cite un pays de ce corridor',
  'responses.tie-region': 'il cite une région qui compte un pays de ce corridor',
  'responses.tie-process': 'des pays de ce corridor y siègent, d’après une liste plus récente',
  'responses.citation-text':
    '{publisher}, « {title} », {year}, sous « {heading} » : {named}. Lu dans Corridor Atlas, version des données {release}.',

  // The map
  'responses.map-label': 'Carte des pays, lieux et régions que citent les éléments',
  'responses.map-description': 'Pays : {countries} ; lieux et régions : {places}. La liste à côté de la carte les contient tous.',
  'responses.map-countries': 'Pays',
  'responses.map-places': 'Lieux, mers et régions',
  'responses.map-note':
    'Un cercle se trouve sur un pays, un losange sur un lieu, une mer ou une région ; le nombre dit combien d’éléments le citent. Le losange d’une région se trouve vers son milieu et ne marque aucune frontière.',
  'responses.map-unplaced':
    '{count, plural, =0 {Chaque élément affiché cite un pays ou un lieu.} one {# élément ne cite ni pays ni lieu et n’est que dans la liste.} other {# éléments ne citent ni pays ni lieu et ne sont que dans la liste.}}',
  'responses.place-items': '{place} : {items}',

  // Consultative processes
  'role.member': 'Membre',
  'role.participant': 'État participant',
  'role.ad-hoc-group': 'Groupe ad hoc',
  'role.silk-routes': 'Pays des Routes de la soie',
  'role.observer': 'Observateur',
  'processes.heading': 'Qui siège où',
  'processes.intro':
    'Participations : {members} ; pays : {countries} ; processus : {processes}. Toutes d’après des listes publiques. Pays et processus sont rangés de sorte que ceux qui siègent ensemble soient proches.',
  'processes.key': 'Plein : siège. Creux : observe seulement, ce que l’atlas ne compte pas comme siéger à la même table.',
  'processes.picture-label': 'Quels pays siègent dans quel processus ; le tableau ci-dessous dit la même chose',
  'processes.table-caption': 'Pays par processus consultatif, avec le rôle de chacun',
  'processes.region-africa': 'Afrique',
  'processes.region-europe': 'Europe',
  'processes.region-asia': 'Asie',
  'processes.region-americas': 'Amériques',
  'processes.region-oceania': 'Océanie',
  'processes.records-heading': 'Les processus un par un',
  'processes.listed': '{count, plural, one {# pays dans la liste} other {# pays dans la liste}}',
  'processes.partial': 'liste partielle',
  'processes.type': 'Nature',
  'processes.type-regional': 'Processus consultatif d’une région',
  'processes.type-inter-regional': 'Forum qui réunit plusieurs régions',
  'processes.region': 'Couvre',
  'processes.established': 'Créé en',
  'processes.secretariat': 'Secrétariat',
  'processes.role-count': '{role} ({count})',
  'processes.no-date': 'Sans date indiquée.',
  'processes.page': 'Où la liste a été lue',
  'processes.no-process': 'Aucune liste ne cite ce pays.',
  'processes.choose-corridor':
    'Choisissez un corridor ci-dessus pour voir lesquels de ses pays ont un processus en commun, et lesquels n’en ont aucun.',

  // A corridor's countries
  'processes.corridor-heading': 'Tables communes sur : {corridor}',
  'processes.pairs':
    'Pays d’origine, de transit et de destination : {countries}. Paires de ces pays : {pairs} ; ayant au moins un processus en commun : {sharing} ; n’en ayant aucun : {apart}.',
  'processes.apart-heading': 'Aucun processus en commun',
  'processes.apart-line': '{countries} avec {others}',
  'processes.apart-none': 'Tous ses pays ont deux à deux au moins un processus en commun.',
  'processes.apart-note':
    'D’après les listes du relevé, chacune de sa date et certaines partielles : un processus absent du relevé, ou une liste plus récente, peut réunir deux de ces pays.',
  'processes.shared-heading': 'Quels processus les lient',
  'processes.shared-line': '{process} : {count} sur {all}',
  'processes.pairs-caption': 'Nombre de processus communs à chaque paire de ses pays',

  // Two processes
  'processes.compare-heading': 'Comparer deux processus',
  'processes.first': 'Premier processus',
  'processes.second': 'Second processus',
  'processes.choose': 'Choisir un processus',
  'processes.overlap': 'Pays siégeant dans les deux : {both}. {first} : {firstCount} ; {second} : {secondCount}.',
  'processes.in-both': 'Dans les deux ({count})',
  'processes.only-in': 'Seulement dans : {process} ({count})',

  // Beside a corridor
  'beside.note':
    'Cité par un seul document, de 2009 ; participations d’après des listes publiques plus récentes. Ce qu’il ne cite pas a pu être fait tout de même, et ce qu’il cite a pu prendre fin.',
  'beside.items': 'Réponses citées pour ce corridor',
  'beside.no-items': 'Le document ne cite aucune réponse pour ce corridor ni pour ses pays.',
  'beside.processes': 'Processus qui lient ses pays',
  'beside.apart': 'Paires de ses pays sans processus commun : {pairs} sur {of}.',
  'beside.all-share': 'Tous ses pays ont deux à deux au moins un processus en commun.',
  'beside.show-apart': 'Quels pays n’en ont aucun',
  'beside.compare': 'Chiffres et réponses côte à côte',
  'beside.figures-only': 'Des chiffres existent, aucune réponse n’est enregistrée',
  'beside.responses-only': 'Une réponse est enregistrée, aucun chiffre n’existe',
  'beside.line': '{stage} : {categories}',
  'beside.empty-areas': 'Domaines d’action où rien n’est cité : {areas}.',
  'beside.compare-note':
    'Les chiffres sont ceux que l’atlas possède, toutes années confondues. Un élément sans étape ni catégorie indiquée ne compte pour aucune.',
  'beside.open': 'Ouvrir la page des réponses pour ce corridor',
};

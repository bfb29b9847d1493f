import type { Messages } from './en.ts';

/** What every screen may say in French, in the formal usage of the United Nations. */
export const fr: Messages = {
  // The atlas itself
  'app.title': 'Atlas des corridors',
  'app.tagline': 'Qui se déplace dans quel corridor, à quelle étape, et comment nous le savons',
  'app.document-title': '{view} – Atlas des corridors',
  'app.skip-to-content': 'Aller au contenu',
  'app.about': 'À propos',
  'app.main-navigation': 'Navigation principale',
  'app.language': 'Langue',
  'app.language-en': 'English',
  'app.language-fr': 'Français',
  'app.language-ar': 'العربية',
  'app.loading': 'Chargement…',
  'app.loading-catalogue': 'Chargement de la liste des corridors…',
  'app.loading-corridor': 'Chargement des chiffres de ce corridor…',
  'app.show-all': '{count, plural, one {Afficher # élément} other {Afficher les # éléments}}',
  'app.show-fewer': 'Afficher moins',
  'app.not-found-title': 'Page inexistante',

  // Population categories
  'category.name': 'Catégorie de population',
  'category.refugees': 'Réfugiés',
  'category.asylum-seekers': 'Demandeurs d’asile',
  'category.economic-migrants': 'Migrants économiques',
  'category.trafficking-victims': 'Victimes de la traite',
  'category.smuggled-migrants': 'Migrants objet d’un trafic illicite',
  'category.unaccompanied-minors': 'Mineurs non accompagnés',
  'category.other-migrants': 'Autres migrants',
  'category.mixed': 'Mixte, sans ventilation',

  // Life-cycle stages
  'stage.pre-departure': 'Avant le départ',
  'stage.transit': 'En transit',
  'stage.arrival': 'Arrivée',
  'stage.stay': 'Séjour',
  'stage.return': 'Retour',

  // What a number counts
  'measure.stock': 'Personnes présentes',
  'measure.flow': 'Personnes qui se sont déplacées',
  'measure.events': 'Mouvements comptés',
  'measure.deaths': 'Morts et disparus',
  'measure.stock-note': 'Personnes présentes à une date. Jamais additionnées d’une année à l’autre.',
  'measure.flow-note': 'Personnes qui se sont déplacées au cours d’une période.',
  'measure.events-note': 'Passages, détections, demandes ou mouvements : une même personne peut être comptée plusieurs fois.',
  'measure.deaths-note': 'Morts et disparus enregistrés : un minimum.',
  'unit.persons': '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'unit.cases': '{count, plural, one {# dossier} many {# de dossiers} other {# dossiers}}',
  'unit.movements': '{count, plural, one {# mouvement} many {# de mouvements} other {# mouvements}}',
  'unit.events': '{count, plural, one {# événement} many {# d’événements} other {# événements}}',
  'unit.deaths': '{count, plural, one {# mort ou disparu} many {# de morts et disparus} other {# morts et disparus}}',
  'unit.usd':
    '{count, plural, one {# dollar des États-Unis} many {# de dollars des États-Unis} other {# dollars des États-Unis}}',
  'unit.persons-range': '{range} personnes',
  'unit.cases-range': '{range} dossiers',
  'unit.movements-range': '{range} mouvements',
  'unit.events-range': '{range} événements',
  'unit.deaths-range': '{range} morts et disparus',
  'unit.usd-range': '{range} dollars des États-Unis',
  'unit.persons-name': 'personnes',
  'unit.cases-name': 'dossiers',
  'unit.movements-name': 'mouvements',
  'unit.events-name': 'événements',
  'unit.deaths-name': 'morts et disparus',
  'unit.usd-name': 'dollars des États-Unis',
  'unit.share-name': 'part',

  // Numbers in words
  'amount.at-least': 'au moins {amount}',
  'amount.range': '{low}–{high}',

  // Why there is no number
  'figure.partial-year': 'Une partie de l’année seulement. {notes}',
  'gap.not-published': 'Aucun chiffre publié',
  'gap.not-monitored': 'Pas de suivi',
  'gap.suppressed': 'Non communiqué par l’éditeur',
  'gap.not-applicable': 'Sans objet',
  'gap.not-published-note': 'Aucun éditeur connu de nous ne donne ce chiffre. Ce n’est pas zéro.',
  'gap.not-monitored-note': 'Aucune source connue de cet atlas ne le compte ici. Ce n’est pas zéro.',
  'gap.suppressed-note': 'L’éditeur ne communique pas les petits nombres, pour protéger les personnes comptées.',
  'gap.not-applicable-note': 'Cette catégorie n’existe pas à cette étape.',
  'gap.with-reason': '{gap} : {reason}',
  'gap.no-figure-in-years': 'Pas de chiffre pour {years} ; des chiffres existent pour {available}.',

  // How firm a value is
  'quality.reported': 'Déclaré',
  'quality.provisional': 'Provisoire',
  'quality.estimate': 'Estimation',
  'quality.derived': 'Calculé par l’atlas',
  'quality.press': 'Tiré de la presse',
  'quality.reported-note': 'Compté ou enregistré, puis publié par la source.',
  'quality.provisional-note': 'Publié à titre provisoire ; la source peut le réviser.',
  'quality.estimate-note': 'Estimé par la source, non compté.',
  'quality.derived-note': 'Calculé par l’atlas à partir de chiffres publiés ; une simple indication.',
  'quality.press-note': 'Lu dans un journal ou une reprise, et non sur la page de l’éditeur.',

  // Filters
  'filter.categories': 'Catégorie de population',
  'filter.stages': 'Étape du cycle migratoire',
  'filter.years': 'Années',
  'filter.year-from': 'Année de début',
  'filter.year-to': 'Année de fin',
  'filter.first-year': 'Première année',
  'filter.last-year': 'Dernière année',
  'filter.origins': 'De',
  'filter.destinations': 'Vers',
  'filter.all': 'Tout',
  'filter.none': 'Aucun',
  'filter.all-categories': 'Toutes les catégories',
  'filter.no-categories': 'Aucune catégorie',
  'filter.all-stages': 'Toutes les étapes',
  'filter.all-years': 'Toutes les années',
  'filter.play': 'Faire défiler les {period, select, month {mois} other {années}}',
  'filter.play-still':
    'Passer {period, select, month {au mois suivant} other {à l’année suivante}} avec un chiffre. Rien ne bouge tout seul, comme votre appareil le demande.',
  'filter.passed-over': '{period}. Sans chiffre et passé : {passed}',
  'filter.pause': 'Pause',
  'filter.all-origins': 'Toutes les origines',
  'filter.all-destinations': 'Toutes les destinations',
  'filter.earlier-year': 'Une année plus tôt',
  'filter.later-year': 'Une année plus tard',
  'filter.reset-one': 'Réinitialiser : {filter}',
  'filter.series-available': '{count, plural, =0 {aucune série} one {# série} other {# séries}}',

  // Corridors
  'region.africa': 'En Afrique et vers le Golfe',
  'region.europe': 'Vers l’Europe et à travers elle',
  'region.americas': 'Les Amériques',
  'region.asia': 'Asie',
  'region.other': 'Autres corridors',
  'corridor.heading': 'Corridors',
  'corridor.none-chosen': 'Choisir un corridor',
  'corridor.summary': 'À propos de ce corridor',

  // The profile
  'profile.reading': 'En toutes lettres',
  'profile.headline': 'Chiffres principaux',
  'profile.sources': 'Sources',

  // A figure and what stands with it
  'figure.label-from-to': '{category} {from} {to}, {years}',
  'figure.label-from': '{category} {from}, {years}',
  'figure.label-to': '{category} {to}, {years}',
  'figure.label-in': '{category} {in}, {years}',
  'figure.label-from-in': '{category} {from} {in}, {years}',
  'figure.label-within': '{category} à l’intérieur de leur pays ({origin}), {years}',
  'figure.label-back': '{category}, retour {from} {to}, {years}',
  'figure.label-back-to': '{category}, retour {to}, {years}',
  'figure.label-back-from': '{category}, retour {from}, {years}',
  'figure.label-at': '{series}, {place}, {years}',
  'figure.label-series': '{series}, {years}',
  'figure.label-from-at': '{category} {from}, {place}, {years}',
  'figure.label-plain': '{category}, {years}',
  'figure.label-no-years': 'années sans chiffre',
  'figure.people-irregular': 'Personnes dont le passage irrégulier a été enregistré',
  'figure.people-neither': 'Migrants ni réfugiés ni demandeurs d’asile',
  'figure.people-mixed': 'Personnes',
  'figure.people-displaced': 'Personnes déplacées',
  'figure.unknown-country': 'pays inconnu',
  'figure.no-country': 'sans pays (apatrides)',
  'country.from': 'de {country}',
  'country.in': 'en {country}',
  'country.to': 'vers {country}',
  'figure.years-known': '{years} ({known} années sur {asked})',
  'figure.open-evidence': 'Justification de {figure} : {amount}',
  'figure.source-line': '{publisher}, {years}',
  'figure.another-source': 'Une autre source',
  'figure.another-source-says': 'Une autre source, {publisher}, {year} : {amount}',
  'figure.not-added': 'Présenté à côté, non additionné',
  'figure.not-added-why': 'Présentés côte à côte, non additionnés. Pourquoi ?',
  'figure.of-whom-from': 'dont originaires {from}',
  'figure.of-whom-category': 'dont {category}',
  'figure.of-whom-series': 'dont : {series}',
  'figure.of-years': '{known, plural, one {# année sur {asked} a un chiffre} other {# années sur {asked} ont un chiffre}}',
  'figure.more-statistics':
    '{count, plural, one {# autre statistique sur les mêmes personnes} many {# d’autres statistiques sur les mêmes personnes} other {# autres statistiques sur les mêmes personnes}}',
  'figure.deaths': 'Morts et disparus',
  'figure.deaths-note': 'Enregistrés par l’OIM ; beaucoup de décès ne le sont jamais.',
  'figure.deaths-undivided':
    'Les incidents de l’OIM ne sont pas répartis selon les pays choisis : ceux-ci concernent tout le corridor.',
  'figure.incidents': '{count, plural, =0 {aucun incident} one {# incident} other {# incidents}}',
  'figure.incidents-without-position':
    '{count, plural, one {# incident n’a pas de position et n’est pas dessiné} other {# incidents n’ont pas de position et ne sont pas dessinés}}',

  // Tables
  'table.show': 'Afficher en tableau',
  'table.hide': 'Masquer le tableau',

  // Category × stage matrix
  'coverage.heading': 'Ce que l’on sait, et ce que l’on ignore',
  'coverage.caption':
    'Le plus grand nombre que l’on peut additionner, par catégorie de population et étape du cycle migratoire, {years} ; les nombres de cases différentes ne s’additionnent jamais',
  'coverage.figure': '{amount} ({title}, {years}). {series}',
  'coverage.series': '{count, plural, one {# série} other {# séries}}',
  'coverage.series-named': '{count} : {series}',
  'coverage.cell': '{category}, {stage} : {content}',
  'coverage.hint': 'Pointez une case ou activez-la pour lire ce qu’elle contient.',

  // La page des données et sources
  'account.heading': 'Données et sources',

  // Further pages
  'world.invite': 'Tous les pays sur une carte : la vue mondiale',
  'world.heading': 'Vue mondiale',
  'compare.heading': 'Comparer',
  'compare.invite': 'Comparer avec un autre corridor ou d’autres années',
  'responses.heading': 'Réponses',

  // The map
  'map.label': 'Carte : {corridor}',
  'map.overview-label': 'Carte des corridors',
  'map.zoom-in': 'Zoom avant',
  'map.zoom-out': 'Zoom arrière',
  'map.reset': 'Afficher tout le corridor',
  'map.legend': 'Légende',
  'map.lane-persons': '{amount} {period, select, month {dans le mois} other {par an}}',
  'map.half-scale':
    'Petit écran : {lanes, select, chosen {cercles et points} other {voies, cercles et points}} sont dessinés deux fois plus petits que sur un écran plus grand.',
  'map.rescale': 'Adapter l’échelle à ce qui est montré',
  'map.rescale-back': 'Revenir à l’échelle fixe',
  'map.shared-short': 'Partagé entre {count, plural, one {# chemin} other {# chemins}} ; l’éditeur ne précise pas la répartition',
  'map.lane-item': '{figure} : {amount}',
  'map.death-item-unplaced': '{date} : {amount}',
  'map.death-item': '{place}, {date} : {amount}',
  'map.death-group': '{count, plural, one {# incident} other {# incidents rapprochés}} : {amount}',
  'map.death-period': 'Enregistrés sur une période, sans lieu ni jour propres : {amount}',
  'map.callout-way': '{from} – {to}',
  'map.callout-return': 'Le chemin du retour',
  'map.callout-thinned': 'Tracé plus large que son chiffre, pour être visible',
  'map.callout-hint': 'À choisir pour voir les détails',
  'map.items': 'Chiffres sur la carte',
  'map.unplaced':
    '{count, plural, one {# chiffre n’a pas de place sur la carte et figure dans le tableau} other {# chiffres n’ont pas de place sur la carte et figurent dans le tableau}}',
  'map.boundaries-note':
    'Les frontières, noms et désignations de cette carte n’expriment aucune prise de position sur le statut juridique d’un territoire et n’engagent ni l’atlas ni les éditeurs de ses chiffres. Le tracé des itinéraires est indicatif.',
  'map.printed': 'Atlas des corridors, version des données {release}, imprimé depuis {address}',
  'map.kind': 'Quelle carte',
  'map.kind-simple': 'Carte simple',
  'map.kind-detailed': 'Carte détaillée',
  'map.use-simple': 'Utiliser la carte simple',
  'map.use-detailed': 'Utiliser la carte détaillée',
  'map.kind-forget': 'Laisser l’atlas choisir',
  'map.why-chosen': 'Vous avez choisi cette carte. Ce choix est conservé sur cet appareil.',
  'map.why-saves-data':
    'Cet appareil demande d’économiser les données : la carte détaillée, plus lourde, n’est pas chargée. Les deux montrent la même chose.',
  'map.why-software':
    'Cet appareil n’a pas de carte graphique disponible : la carte simple y est bien plus rapide. Les deux montrent la même chose.',
  'map.why-slow': 'La carte détaillée était lente sur cet appareil. Les deux montrent la même chose.',
  'map.why-capable': 'Cet appareil affiche la carte détaillée avec fluidité. La carte simple montre la même chose.',
  'map.why-loading': 'La carte détaillée arrive. En attendant, la carte simple reste utilisable.',
  'map.simple': 'Cet appareil n’offre pas WebGL, dont la carte détaillée a besoin. Les deux montrent la même chose.',
  'map.simple-lost': 'L’affichage graphique de cet appareil ne répond plus. La carte simple prend le relais.',
  'map.controls': 'Commandes de la carte',
  'map.patterns-on': 'Afficher les motifs en plus des couleurs',
  'map.patterns-off': 'Masquer les motifs',
  'map.more-figures': '{count, plural, one {et # autre chiffre} other {et # autres chiffres}}',
  'map.boundaries-short': 'Frontières et noms : sans valeur de reconnaissance',

  // What the address said that could not be used
  'notice.unknown-value': '« {given} » n’est pas une valeur connue de {parameter} ; la valeur habituelle est utilisée.',
  'notice.not-a-number': '« {given} », pour {parameter}, n’est pas un nombre ; la valeur habituelle est utilisée.',
  'notice.out-of-range': '« {given} », pour {parameter}, est hors limites ; la valeur habituelle est utilisée.',
  'notice.unknown-path': 'Il n’y a pas de page à l’adresse « {given} » ; voici la page d’accueil.',
  'notice.unknown-corridor': 'Il n’y a pas de corridor « {given} » ; tous les corridors sont affichés.',
  'notice.other-release':
    'Ce lien a été créé avec la version des données {given} ; les chiffres affichés sont ceux de la version {release}.',
  'notice.dismiss': 'Masquer cet avis',

  // What went wrong, what still works, what to do
  'error.catalogue': 'La liste des corridors n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  'error.corridor': 'Ce corridor n’a pas pu être chargé. Les autres fonctionnent toujours ; réessayez.',
  'error.observations':
    'Les chiffres de ce corridor n’ont pas pu être chargés. La carte et les noms fonctionnent toujours ; réessayez.',
  'error.supporting':
    'D’autres statistiques de ce corridor, comme les décisions d’asile, n’ont pas pu être chargées. La carte est complète ; réessayez.',
  'error.incidents': 'Les incidents mortels n’ont pas pu être chargés. Tout le reste fonctionne toujours ; réessayez.',
  'error.breakdowns': 'Le sexe, l’âge et les mois n’ont pas pu être chargés. Tout le reste fonctionne ; réessayez.',
  'error.incident-details':
    'Les lieux et les causes de ces décès n’ont pas pu être chargés. Les dates et les nombres sont complets ; réessayez.',
  'error.listed':
    'Les chiffres listés mais non dessinés n’ont pas pu être chargés. Tout le reste fonctionne toujours ; réessayez.',
  'error.basemap': 'Le fond de carte n’a pas pu être chargé. Les voies et les chiffres fonctionnent toujours ; réessayez.',
  'error.names': 'Les noms dans cette langue n’ont pas pu être chargés. Réessayez.',
  'error.account': 'Cette partie de la page n’a pas pu être chargée. Les autres fonctionnent toujours ; réessayez.',
  'error.changes': 'Les changements n’ont pas pu être chargés. Tout le reste fonctionne toujours ; réessayez.',
  'error.package': 'La liste des fichiers n’a pas pu être chargée. Les liens ci-dessus fonctionnent toujours ; réessayez.',
  'error.retry': 'Réessayer',
  'error.unexpected':
    'Cette partie de la page a cessé de fonctionner. Le reste fonctionne toujours ; rechargez la page pour la rétablir.',
  'error.reload': 'Recharger la page',

  // Nothing left
  'empty.heading': 'Il ne reste rien dans cette vue',
  'empty.by-one': 'Le filtre « {filter} » l’a vidée.',
  'empty.by-several': 'Ces filtres l’ont vidée : {filters}. Réinitialisez l’un d’eux, ou tous.',
  'empty.filter': '« {filter} »',
  'empty.by-together': 'Ensemble, les filtres ne laissent rien ; en réinitialiser un seul ne suffit pas.',
  'empty.reset-all': 'Réinitialiser tous les filtres',

  // Panels
  'panel.filters': 'Filtres',
  'panel.profile': 'Profil',
  'panel.evidence': 'Justification',
  'panel.fold': 'Replier le panneau « {panel} »',
  'panel.unfold': 'Déplier le panneau « {panel} »',
  'panel.sheet-taller': 'Agrandir le panneau',
  'panel.sheet-lower': 'Réduire le panneau',
  'panel.tabs': 'Parties du panneau',

  // Why the engine does not add
  'refusal.different-measure':
    '« {first} » et « {second} » ne s’additionnent pas, car ce qu’elles comptent diffère : {firstMeasure} pour l’une, {secondMeasure} pour l’autre.',
  'refusal.different-unit': '« {first} » et « {second} » ne s’additionnent pas : leurs unités diffèrent.',
  'refusal.stock-over-time':
    '« {first} » ne s’additionne pas d’une année à l’autre : cette série compte les personnes présentes à une date, et les mêmes personnes le sont encore l’année suivante.',
  'refusal.same-thing-two-sources':
    '« {first} » et « {second} » ne s’additionnent pas : deux sources y comptent les mêmes personnes.',
  'refusal.total-and-part': '« {first} » et « {second} » ne s’additionnent pas : l’une est une partie de l’autre.',
  'refusal.points-on-one-route':
    '« {first} » et « {second} » ne s’additionnent pas : les décomptes sont faits en des points d’un même itinéraire, et une personne passe par plusieurs.',
  'refusal.overlapping-categories':
    '« {first} » ({firstCategory}) et « {second} » ({secondCategory}) ne s’additionnent pas : une même personne peut relever des deux catégories.',
  'refusal.different-series':
    '« {first} » et « {second} » ne s’additionnent pas : ce sont des statistiques différentes, établies de manières différentes.',
  'refusal.not-addable-dimension':
    '« {first} » ne s’additionne pas {dimension, select, origin {d’une origine à l’autre} destination {d’une destination à l’autre} place {d’un lieu à l’autre} year {d’une année à l’autre} other {ainsi}} : les mêmes personnes seraient comptées deux fois.',
  'refusal.same-rows':
    'Un chiffre de « {first} » ne s’additionne pas à lui-même : les deux reposent sur les mêmes lignes publiées.',
  'refusal.gap':
    '« {first} » et « {second} » ne s’additionnent pas : pour l’une d’elles, il n’y a pas de chiffre, et l’absence de chiffre n’est pas zéro.',

  // Generated sentences
  'reading.selection': '{corridor}, {years} : {chosen}.',
  'reading.everything': 'toutes catégories, toutes étapes',
  'reading.no-categories': 'aucune catégorie de population',
  'reading.no-stages': 'aucune étape du cycle migratoire',
  'reading.from-countries': 'origine : {countries}',
  'reading.to-countries': 'destination : {countries}',
  'reading.totals': '{totals}. Ces nombres ne s’additionnent pas.',
  'reading.total-one': '{total}.',
  'reading.total': '{series} : {amount} ({source}, {years})',
  'reading.largest': 'Le chiffre le plus élevé ({figure}) est de {amount}, selon {source}.',
  'reading.only-figure': 'Le seul chiffre ({figure}) est de {amount}, selon {source}.',
  'reading.only-gap': 'La vue ne contient aucun nombre : {gap}.',
  'reading.sources-differ': 'Les sources divergent ({figure}) : {alternatives}.',
  'reading.alternative': '{amount} ({source}, {year})',
  'reading.comma': ', ',
  'reading.semicolon': ' ; ',
  'reading.full-stop': '. ',
  'reading.several-sources': '{count, plural, one {# source} other {# sources}}',
  'reading.deaths': 'L’OIM a enregistré au moins {deaths} dans {incidents}.',
  'reading.deaths-whole': 'Sur l’ensemble du corridor, l’OIM a enregistré au moins {deaths} dans {incidents}.',
  'reading.deaths-none':
    'L’OIM n’enregistre ici ni mort ni disparu pour {period, select, month {ce mois} other {ces années}}, ce qui ne signifie pas que personne n’est mort.',
  'reading.deaths-without-month':
    '{count, plural, one {# incident de l’année n’est d’aucun mois précis et n’est pas compté.} other {# incidents de l’année ne sont d’aucun mois précis et ne sont pas comptés.}}',
  'reading.year-only':
    '{count, plural, one {# statistique n’est publiée que par année et n’est pas montrée pour un mois.} other {# statistiques ne sont publiées que par année et ne sont pas montrées pour un mois.}}',
  'reading.missing':
    '{missing, plural, one {Pas de chiffre pour # des {all} combinaisons de catégorie et d’étape : une lacune, non un zéro.} other {Pas de chiffre pour # des {all} combinaisons de catégorie et d’étape : des lacunes, non des zéros.}}',
  'reading.empty': 'Il ne reste rien dans cette vue.',
  'reading.seat':
    'Lu depuis un {role, select, origin {pays d’origine} transit {pays de transit} other {pays de destination}}, {country} : ce qui le touche ressort sur la carte ; chiffres et échelle restent ceux de tout le corridor.',
  'reading.seat-all':
    'Lu du côté des {role, select, origin {pays d’origine} transit {pays de transit} other {pays de destination}} : leurs étapes viennent d’abord ; chiffres et échelle restent ceux de tout le corridor.',

  // About
  'about.purpose':
    'L’Atlas des corridors montre qui se déplace dans quel corridor de migration mixte, à quelle étape du cycle migratoire, et comment nous le savons. Chaque chiffre mène à la publication dont il provient.',
};

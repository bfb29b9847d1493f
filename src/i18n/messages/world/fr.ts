import type { WorldMessages } from './en.ts';

/** In French: the world view, its choices, its sentences, its table and its card. */
export const fr: WorldMessages = {
  // Choices
  'world.choices': 'Choix',
  'world.words': 'En mots',
  'world.table': 'Tableau',
  'world.series': 'Ce qui est montré',
  'world.counts': '{measure}, en {unit}. {note}',
  'world.year': 'Année',
  'world.country': 'Pays au centre',
  'world.all-countries': 'Tous les pays',
  'world.way': 'Sens',
  'world.way-both': 'Entrées et sorties',
  'world.way-in': 'Entrées',
  'world.way-out': 'Sorties',
  'world.grouping': 'Dessinés par',
  'world.grouping-automatic': 'Automatique',
  'world.grouping-country': 'Pays',
  'world.grouping-region': 'Régions',
  'world.grouped-now':
    'La carte est vue de loin : les pays sont réunis en régions. Rapprochez-la, ou choisissez « Pays », pour les distinguer.',
  'world.grouped': 'Les pays sont réunis en régions du monde.',
  'world.top': 'Lignes au plus',
  'world.top-of': '{count, plural, one {la première} other {les # premières}}',

  // What the view is, and what is drawn
  'world.view-all': '{series}, {years} : le monde entier',
  'world.view-both': '{series}, {years} : entrées et sorties, {country}',
  'world.view-in': '{series}, {years} : entrées, {country}',
  'world.view-out': '{series}, {years} : sorties, {country}',
  'world.drawn-heading': 'Ce qui est dessiné, et ce qui ne l’est pas',
  'world.drawn':
    'Dessinées : {drawn, plural, one {la plus grande} other {les # plus grandes}} de {all, plural, one {# paire} other {# paires}} d’origine et de destination, soit {share} de {amount}.',
  'world.drawn-all':
    'Dessinées : {all, plural, one {la seule paire} other {les # paires}} d’origine et de destination, soit {share} de {amount}.',
  'world.drawn-unadded':
    'Dessinées : {drawn, plural, one {la plus grande} other {les # plus grandes}} de {all, plural, one {# paire} other {# paires}} d’origine et de destination. Cette série ne s’additionne pas : aucune part n’est donnée.',
  'world.drawn-none': 'Rien n’est dessiné.',
  'world.size': '{amount} ({share})',
  'world.share-above': 'plus de {share}',
  'world.share-below': 'moins de {share}',
  'world.smaller':
    'Non dessinées : {count, plural, one {# paire plus petite} other {# paires plus petites}}{known, select, yes {, {size}} other {}}.',
  'world.unplaced':
    'Sans place sur la carte : {count, plural, one {# paire} other {# paires}} dont l’origine ou la destination est inconnue, non publiée ou n’est pas un pays{known, select, yes {, {size}} other {}}.',
  'world.within-country':
    'Comptées ci-dessus : {count, plural, one {# paire} other {# paires}} dont l’origine et la destination sont le même pays{known, select, yes {, {size}} other {}}. Les plus grandes sont dessinées en cercles.',
  'world.within-region':
    'Comptées ci-dessus : {count, plural, one {# paire} other {# paires}} dont l’origine et la destination sont la même région{known, select, yes {, {size}} other {}}. Les plus grandes sont dessinées en cercles.',
  'world.gaps':
    '{count, plural, one {Pour # paire de pays, l’éditeur ne donne pas de nombre, ce qui n’est pas zéro.} other {Pour # paires de pays, l’éditeur ne donne pas de nombre, ce qui n’est pas zéro.}}',
  'world.mean':
    'Plusieurs années : les nombres sont des sommes sur les années, les largeurs la moyenne d’une année qui a un chiffre.',
  'world.pairs':
    '{pairs, plural, one {# paire de pays} other {# paires de pays}} : {origins, plural, one {# pays} other {# pays}} d’origine, {destinations, plural, one {# pays} other {# pays}} de destination',

  // Why the view is not what was asked for
  'world.one-year-stock':
    'De {asked}, seule l’année {year} est montrée : les personnes présentes sont recomptées chaque année, et les années ne s’additionnent pas.',
  'world.one-year-not-addable':
    'De {asked}, seule l’année {year} est montrée : la façon dont cette série est faite interdit d’additionner ses années.',
  'world.other-year': 'Cette série n’a pas de chiffre pour {asked}. Années les plus proches qui en ont : {near}.',
  'world.not-addable-groups':
    'Les pays sont montrés, et non les régions : cette série ne s’additionne pas sur {dimension, select, origin {les origines} destination {les destinations} year {les années} other {ce qu’une région réunirait}}.',
  'world.not-addable-total':
    'Aucun total n’est donné : cette série ne s’additionne pas sur {dimension, select, origin {les origines} destination {les destinations} year {les années} other {ses paires de pays}}.',
  'world.unknown-series': '« {given} » n’est pas une série de la vue mondiale ; « {shown} » est montrée.',
  'world.unknown-country': '« {given} » n’est pas un pays de la vue mondiale ; tous les pays sont montrés.',
  'world.empty-focus': 'Le pays au centre et le sens l’ont vidée.',
  'world.empty-year': 'L’année l’a vidée.',
  'world.show-year': 'Montrer {year}',
  'world.show-both': 'Montrer les deux sens',

  // The map
  'world.map-label': 'Carte du monde. {view}',
  'world.items': 'Lignes de la carte, les plus grandes d’abord',
  'world.map-summary': 'Tout ce qui est dessiné sur la carte est aussi dans le tableau.',
  'world.legend-stock': 'Largeur d’une ligne : personnes présentes',
  'world.legend-flow': 'Largeur d’une ligne : {unit} par an',
  'world.legend-fixed':
    'L’échelle est la même pour toutes les années, tous les pays et regroupements de cette série ; une autre série a la sienne.',
  'world.legend-chosen':
    'Échelle choisie pour cette vue : un pixel vaut {amount}. Les largeurs ne se comparent pas avec celles d’autres vues.',
  'world.legend-thinned':
    '{count, plural, one {# ligne vaut moins : elle est dessinée d’un pixel, plus pâle} other {# lignes valent moins : elles sont dessinées d’un pixel, plus pâles}}',
  'world.legend-direction':
    'Les pointes indiquent le sens du déplacement. Les lignes se courbent à sa droite : les deux sens restent distincts.',
  'world.legend-circle':
    'Aire d’un cercle : personnes comptées à l’intérieur de {kind, select, region {leur propre région} other {leur propre pays}}',

  // Table and card
  'world.table-caption': 'Ce qui est dessiné. {view}',
  'world.download': '{count, plural, one {Télécharger la seule paire en CSV} other {Télécharger les # paires en CSV}}',
  'world.about-series': 'À propos de cette série',
  'world.group-of': 'Additionne',
  'world.pairs-short': '{pairs, plural, one {# paire de pays} other {# paires de pays}}',
  'world.rows': 'Les lignes publiées sur lesquelles elle repose',
  'world.missing':
    'Cette paire n’est pas parmi celles qui sont dessinées. Dessinez-en plus, ou annulez le dernier choix, pour voir sur quoi elle repose.',

  // Waiting and failing
  'world.loading': 'Chargement de la vue mondiale…',
  'world.loading-series': 'Chargement des chiffres de cette série…',
  'world.error-index': 'La vue mondiale n’a pas pu être chargée. Les corridors fonctionnent toujours ; réessayez.',
  'world.error-series':
    'Les chiffres de cette série n’ont pas pu être chargés. Les autres séries fonctionnent toujours ; réessayez.',
};

import type { CompareMessages } from './en.ts';

/** In French: the comparison of two corridors or two periods. */
export const fr: CompareMessages = {
  'compare.intro':
    'Deux corridors, ou deux périodes d’un même corridor, à une seule échelle. Une différence n’est donnée qu’entre ce qui est comparable.',
  'compare.side': '{side, select, first {Premier côté} other {Second côté}}',
  'compare.corridor': 'Corridor',
  'compare.first-year': 'Première année, {side, select, first {premier côté} other {second côté}}',
  'compare.last-year': 'Dernière année, {side, select, first {premier côté} other {second côté}}',
  'compare.swap': 'Échanger les deux côtés',
  'compare.open': 'Ouvrir ce côté seul',
  'compare.same': 'Les deux côtés montrent la même chose. Choisissez un autre corridor ou d’autres années.',
  'compare.filters': 'Ce qui a été choisi auparavant vaut des deux côtés : {chosen}.',
  'compare.filters-off': 'Tout afficher',
  'compare.loading': 'Chargement des deux côtés…',
  'compare.partial': 'D’autres chiffres arrivent.',
  'compare.unavailable': 'Une partie des chiffres n’a pas pu être chargée : des nombres peuvent manquer.',
  'compare.maps': 'Cartes',
  'compare.scale':
    'Sur les deux cartes, un pixel de bande représente {amount} personnes ou mouvements par an ; cercles et points ont une seule échelle.',
  'compare.in-step': 'Les deux cartes bougent ensemble.',
  'compare.not-in-step': 'Chaque carte montre son corridor aussi grand que possible : les distances n’y sont pas les mêmes.',
  'compare.numbers': 'Les nombres deux à deux',
  'compare.own-scale':
    'Les deux barres d’une paire sont à la même échelle ; chaque paire a la sienne. Second côté moins premier.',
  'compare.summary':
    '{pairs, plural, one {# nombre a} many {# de nombres ont} other {# nombres ont}} un chiffre d’au moins un côté ; pour {alike}, les deux se ressemblent assez pour une différence.',
  'compare.none': 'Aucun des deux côtés n’a de nombre dans cette vue.',
  'compare.pair': '{what} : {first} ({firstSide}) ; {second} ({secondSide}). {difference}',
  'compare.difference':
    '{second} : {difference} de {way, select, more {plus} other {moins}} que {first}{known, select, yes { ({share})} other {}}.',
  'compare.difference-floor':
    '{second} : au moins {difference} de {way, select, more {plus} other {moins}} que {first}{known, select, yes { (au moins {share})} other {}}.',
  'compare.difference-range': '{second} moins {first} : entre {low} et {high}.',
  'compare.equal': '{second} : autant que {first}.',
  'compare.minimums': 'Les deux sont des minimums : la différence porte sur ce qui a été compté.',
  'compare.no-number': 'Pas de différence : il n’y a pas de tel nombre pour {sides} dans ces années. Ce n’est pas un zéro.',
  'compare.other-measure': 'Pas de différence : l’un compte {first}, l’autre {second}.',
  'compare.other-unit': 'Pas de différence : l’un est compté en {first}, l’autre en {second}.',
  'compare.other-series': 'Pas de différence : ce sont deux statistiques, chacune avec sa méthode.',
  'compare.other-publisher': 'Pas de différence : les éditeurs ne sont pas les mêmes.',
  'compare.part-year': 'Pas de différence : au moins l’un ne couvre qu’une partie d’année.',
  'compare.other-length':
    'Pas de différence : l’un porte sur {first, plural, one {# année} many {# d’années} other {# années}} avec un chiffre, l’autre sur {second, plural, one {# année} many {# d’années} other {# années}}.',
  'compare.break': 'Pas de différence : la méthode a changé entre les deux ({years}).',
  'compare.cannot-tell': 'Pas de différence : l’un étant un minimum, on ne peut pas dire lequel est le plus grand.',
  'compare.other-years': 'Les deux portent sur des années différentes, ce qui entre aussi dans la différence.',
  'compare.shared':
    '{count, plural, one {# chiffre figure} many {# de chiffres figurent} other {# chiffres figurent}} des deux côtés : les mêmes personnes peuvent y être comptées.',
  'compare.no-figure': 'pas de chiffre',
  'compare.what': 'Ce qui est compté',
  'compare.stage': 'Étape',
  'compare.unit': 'Unité',
  'compare.value-of': '{side} : nombre',
  'compare.years-of': '{side} : années',
  'compare.signed': 'Différence',
  'compare.percent': 'En pour cent du premier',
  'compare.note': 'À savoir',
  'compare.publisher': 'Éditeur',
  'compare.table-caption': '{first} et {second}, côte à côte',
  'compare.map-description':
    '{count, plural, one {# chiffre} many {# de chiffres} other {# chiffres}} sur la carte ; les nombres figurent ci-dessous, deux à deux.',
};

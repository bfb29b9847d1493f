import type { CorridorMessages } from './en.ts';

/** In French: what a corridor's page says after its first picture. */
export const fr: CorridorMessages = {
  // The bars over the years
  'time.bars': '{measure}, {unit}',
  'time.pick': 'Les barres montrent',
  'time.bar': '{period} : {amount}.',
  'time.break': 'La méthode a changé : {note}',
  'time.summary':
    '{measure}, {unit} : {known, plural, one {# année sur {asked} a un chiffre} other {# années sur {asked} ont un chiffre}} ; le plus élevé est {amount}, {year}.',
  'time.nothing': 'Avec ces filtres, aucune année n’a de chiffre qui puisse tenir dans des barres.',

  // One month of a year
  'time.months': 'Mois de {year}',
  'time.whole-year': 'Année entière',
  'time.months-loading': 'Chargement des mois ; l’année reste affichée en attendant.',
  'time.months-none': 'Aucune des statistiques de cette vue n’est publiée par mois pour {year}.',

  // The seat a corridor is read from
  'seat.label': 'Lire comme',
  'seat.nobody': 'Personne en particulier',
  'seat.role-origin': 'Pays d’origine',
  'seat.role-transit': 'Pays de transit',
  'seat.role-destination': 'Pays de destination',
  'seat.country': 'Pays',
  'seat.all': 'Tous',
  'seat.note': 'C’est une lecture, non un filtre : la carte et les autres chiffres restent ceux de tout le corridor.',
  'seat.heading': 'Vu depuis : {country}',
  'seat.home': 'Personnes déplacées {in}',
  'seat.back': 'Retours {to}',
  'seat.leave': 'Départs {from}',
  'seat.abroad': 'Personnes {from} vivant à l’étranger',
  'seat.pass': 'En transit {in}',
  'seat.arrive': 'Arrivées {in}',
  'seat.stay': 'Séjour {in}',
  'seat.return': 'Retours {from}',
  'seat.untold':
    'Aucun chiffre de cette vue ne dit combien de personnes {way, select, home {sont déplacées {in}} back {retournent {to}} leave {partent {from}} abroad {{from} vivent à l’étranger} pass {transitent {in}} arrive {arrivent {in}} stay {séjournent {in}} other {repartent {from}}}. Ce n’est pas zéro.',
  'seat.lines':
    'Des lignes de la carte traversent ce pays. Leurs chiffres valent pour tout le trajet : personne ne publie combien de ces personnes sont passées ici, et l’atlas ne divise rien.',

  // What changed since a year
  'change.rise': 'De {year} à {latest} : {difference} de plus.',
  'change.fall': 'De {year} à {latest} : {difference} de moins.',
  'change.rise-share': 'De {year} à {latest} : {difference} de plus ({share}).',
  'change.fall-share': 'De {year} à {latest} : {difference} de moins ({share}).',
  'change.rise-times': 'De {year} à {latest} : {difference} de plus, {times} fois le nombre d’alors.',
  'change.same': 'De {year} à {latest} : aucun changement.',
  'change.minimums': 'Les deux sont des minimums ; l’évolution ne vaut que pour ce qui a été compté.',
  'change.no-earlier': 'Aucune année antérieure à comparer.',
  'change.no-base': 'Pas d’évolution depuis {year} : cette année n’a pas de chiffre.',
  'change.not-before': 'Pas d’évolution depuis {year} : le dernier chiffre date de {latest}.',
  'change.break': 'Pas d’évolution depuis {year} : la méthode a changé en {years}.',
  'change.other-publisher': 'Pas d’évolution depuis {year} : le comptage était d’un autre éditeur.',
  'change.other-series':
    'Pas d’évolution depuis {year} : les statistiques additionnées ici n’ont pas toutes un chiffre pour les deux années.',
  'change.unlike': 'Pas d’évolution depuis {year} : l’un des deux nombres est un minimum, l’autre non.',
  'change.range': 'Pas d’évolution depuis {year} : l’un des deux nombres est une fourchette.',
  'change.partial': 'Pas d’évolution depuis {year} : l’un des deux ne couvre qu’une partie de son année.',
  'change.latest': '{year} : {amount}.',
  'map.pattern': 'Couleur et motif : catégorie de population',
  'map.lane-width': 'Largeur d’une voie : personnes ou mouvements {period, select, month {dans le mois} other {par an}}',
  'map.lane-note': 'L’échelle est la même pour tous les corridors, années et filtres.',
  'map.chosen-scale':
    'Échelle choisie : 1 pixel représente {amount} {period, select, month {dans le mois} other {par an}}. Les voies ne se comparent pas avec celles d’autres cartes. Cercles et points gardent leur échelle.',
  'map.thinner':
    'Des millions de personnes se déplacent sur ce corridor : ses voies sont dessinées {times} fois plus fines que sur la plupart des autres, quels que soient l’année et le choix.',
  'map.thinned': 'Moins large qu’un pixel : dessiné sur un pixel pour rester visible',
  'map.shared':
    'Voies creuses : l’éditeur ne dit pas comment le chiffre se répartit entre plusieurs chemins. Elles sont dessinées à parts égales.',
  'map.return': 'Double pointe de flèche : le retour, dessiné à côté de l’aller',
  'map.trace': 'Trait fin : itinéraire sans chiffre dans cette vue ; tirets par la mer, pointillés par les airs',
  'map.bundles': 'Les voies séparées ne peuvent pas être additionnées.',
  'map.circle-area': 'Surface d’un cercle : personnes présentes',
  'map.circle-note': 'Les cercles placés côte à côte proviennent de statistiques différentes et ne peuvent pas être additionnés.',
  'map.deaths':
    'Points : morts et disparus, au moins ; là où les incidents sont proches, un point en représente plusieurs jusqu’à ce que l’on zoome',
  'map.deaths-ring':
    'Anneaux en tirets : incidents enregistrés ensemble sur une période, sans lieu ni jour propres ; au moins 25 km autour de la position donnée',
};

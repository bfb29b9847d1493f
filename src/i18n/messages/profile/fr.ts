import type { ProfileMessages } from './en.ts';

/** In French: the charts of the profile. */
export const fr: ProfileMessages = {
  // Every chart
  'chart.table': 'Tableau',
  'chart.copy': 'Copier le tableau',
  'chart.copied': 'Tableau copié',
  'chart.copy-failed': 'Le tableau n’a pas pu être copié ; vous pouvez le télécharger.',
  'chart.download': 'Télécharger en CSV',
  'chart.sources': 'Sources : {publishers}.',
  'chart.sources-more':
    'Sources : {publishers} ; {count, plural, one {# autre est nommée dans le tableau} other {# autres sont nommées dans le tableau}}.',
  'chart.sideways': 'Faites glisser le tableau pour voir toutes les colonnes.',

  // How it has changed
  'trend.heading': 'Comment cela a changé',
  'trend.none': 'Avec ces filtres, aucune année n’a de chiffre qui puisse figurer seul.',
  'trend.summary':
    '{measure}, {unit} : {first} en {firstYear}, {last} en {lastYear} ; le maximum, {most}, en {mostYear}. Années avec un chiffre : {known} sur {asked}.',
  'trend.summary-ends':
    '{measure}, {unit} : {first} en {firstYear}, {last} en {lastYear}. Années avec un chiffre : {known} sur {asked}.',
  'trend.summary-one': '{measure}, {unit} : {amount} en {year}, seule année avec un chiffre.',
  'trend.summary-breaks': 'La méthode a changé en {years} : avant et après, les nombres ne se comparent qu’avec prudence.',
  'trend.readout': '{year} : {amount}',
  'trend.no-figure': '{year} : aucun chiffre',
  'trend.part-of-year': 'une partie de l’année',
  'trend.incomplete': 'pas toutes les parties',
  'trend.only-these': 'seulement {categories}',
  'trend.only': 'Seulement : {series}.',
  'trend.own-scale':
    'Chaque graphique a sa propre échelle à partir de zéro ; d’un graphique à l’autre, on n’additionne pas et on ne compare pas les hauteurs.',
  'trend.brush':
    'Années. Les flèches lisent une année, Maj avec les flèches en choisit plusieurs, Entrée une seule ; glisser sur le graphique fait de même.',
  'trend.brush-hint': 'Faites glisser sur les années pour les choisir ; appuyez sur une année pour ne voir qu’elle.',
  'trend.read-all': '{year}. {said}',
  'trend.more': '{count, plural, one {Afficher # autre statistique} other {Afficher # autres statistiques}}',
  'trend.fewer': 'N’afficher que les principales',
  'trend.base': 'Évolution depuis',
  'trend.base-default': 'première année comparable',
  'trend.legend': 'Signes',
  'trend.mark-hollow': 'provisoire ou tiré de la presse',
  'trend.mark-hatched': 'une partie de l’année seulement',
  'trend.mark-incomplete': 'les statistiques additionnées n’ont pas toutes un chiffre',
  'trend.mark-minimum': 'au moins ce nombre',
  'trend.mark-range': 'd’une estimation basse à une haute',
  'trend.mark-beside': 'autre source',
  'trend.mark-break': 'la méthode change',
  'trend.mark-cumulative': 'compté sur plusieurs semaines ou mois',
  'trend.breaks': 'Ce qui a changé dans la méthode, et quand',
  'trend.break': '{year} : {note}',
  'trend.table-caption': 'Tous les nombres des graphiques, {corridor}',
  'trend.year': 'Année',
  'trend.what': 'Statistique',
  'trend.value': 'Valeur',
  'trend.unit': 'Unité',
  'trend.kind': 'Type de nombre',
  'trend.kind-exact': 'nombre unique',
  'trend.kind-at-least': 'minimum',
  'trend.kind-range': 'fourchette',
  'trend.quality': 'Solidité',
  'trend.publisher': 'Éditeur',
  'trend.note': 'Remarque',
  'trend.other-source': 'Autre source.',

  // Deaths
  'deaths.heading': 'Décès en chemin',
  'deaths.by-year': 'Morts et disparus par année',
  'deaths.summary':
    'Au moins {total, plural, one {# personne est enregistrée comme morte ou disparue} other {# personnes sont enregistrées comme mortes ou disparues}} ({years}) ; le maximum, au moins {most}, en {mostYear}.',
  'deaths.summary-one':
    'Au moins {total, plural, one {# personne est enregistrée comme morte ou disparue} other {# personnes sont enregistrées comme mortes ou disparues}} en {years}, seule année avec un enregistrement.',
  'deaths.minimum': 'Un minimum : beaucoup de décès ne sont jamais enregistrés. Une année sans enregistrement n’est pas un zéro.',
  'deaths.year': '{year} : au moins {total}',
  'deaths.year-cumulative': '{said}, dont {cumulative} comptés sur des semaines',
  'deaths.no-record': '{year} : aucun enregistrement, ce qui n’est pas un zéro',
  'deaths.none':
    'Aucun incident n’est enregistré pour ce corridor. Cela ne prouve pas que personne n’est mort : beaucoup de décès ne sont jamais enregistrés.',
  'deaths.hidden':
    'Les filtres masquent les décès : ils relèvent de l’étape « en chemin » et ne sont répartis ni par catégorie ni par pays.',
  'deaths.source': '{publisher} : {title}, {period}',
  'deaths.by-cause': 'Par cause, {years}',
  'deaths.show-causes': 'Afficher les causes, et ce qu’on ignore des morts',
  'deaths.causes-loading': 'Chargement des causes.',
  'deaths.causes-failed': 'Les causes n’ont pas pu être chargées ; les nombres par année sont complets.',
  'deaths.causes-summary':
    'Pour au moins {total} morts et disparus ({years}), la cause la plus souvent enregistrée est : {cause} ({share}).',
  'deaths.causes-unknown-all': 'Pour aucun des morts et disparus ({years}) une cause unique n’est enregistrée.',
  'deaths.share-under': 'moins de {share}',
  'deaths.share-over': 'plus de {share}',
  'deaths.cause': 'Cause',
  'deaths.incidents': 'Incidents',
  'deaths.people': 'Morts et disparus, au moins',
  'deaths.cumulative-column': 'Dont dans des décomptes sur plusieurs semaines ou mois',
  'deaths.cause-drowning': 'Noyade',
  'deaths.cause-transport': 'Accident de véhicule ou transport dangereux',
  'deaths.cause-conditions': 'Conditions extrêmes ; manque d’abri, de nourriture ou d’eau',
  'deaths.cause-violence': 'Violence',
  'deaths.cause-sickness': 'Maladie ; manque de soins',
  'deaths.cause-accident': 'Autre accident',
  'deaths.cause-several': 'Plusieurs causes nommées',
  'deaths.cause-other': 'Autre cause',
  'deaths.cause-unknown-name': 'Mixte ou inconnue',
  'deaths.cause-unknown': 'La cause est mixte ou inconnue pour {count} sur au moins {total} ({share}).',
  'deaths.sex':
    'Enregistrées comme femmes ou filles : au moins {women} ; comme hommes ou garçons : au moins {men}. Pour {share} des morts et disparus, le sexe n’est pas enregistré.',
  'deaths.children':
    '{count, plural, =0 {Aucune personne n’est enregistrée comme enfant} one {Au moins # d’entre elles est enregistrée comme enfant} other {Au moins # d’entre elles sont enregistrées comme enfants}} ; l’âge des autres n’est pas enregistré.',
  'deaths.cumulative':
    '{count, plural, one {# personne est comptée} other {# personnes sont comptées}} dans des enregistrements sur plusieurs semaines ou mois, sans jour ni lieu unique.',
  'deaths.identity':
    'Ces enregistrements ne disent pas qui étaient ces personnes : ils ne contiennent pas de noms, et l’origine indiquée pour certaines, souvent incertaine, n’est pas montrée ici.',

  // By which ways
  'ways.heading': 'Par quels chemins',
  'ways.none':
    'Aucun mouvement n’est publié pour cette vue : choisissez les étapes en route, arrivée ou retour, ou d’autres années.',
  'ways.bundle': 'Ce qui est montré',
  'ways.shape': 'Forme de l’image',
  'ways.shape-sankey': 'Rubans',
  'ways.shape-matrix': 'Matrice',
  'ways.shape-schematic': 'Étapes',
  'ways.total': '{series}, {years} : {amount}.',
  'ways.largest-pair': 'La plus grande part est {from} {to} : {amount}.',
  'ways.largest-origin': 'La plus grande part est {from} : {amount}.',
  'ways.untold-origin': 'Pour {amount}, l’origine est inconnue ou n’est pas publiée.',
  'ways.untold-way': 'Pour {amount}, le chemin n’est pas publié.',
  'ways.untold-destination': 'Personne ne compte où ces personnes sont allées ensuite.',
  'ways.origin': 'De',
  'ways.way': 'Chemin',
  'ways.destination': 'Vers',
  'ways.unknown': 'Déclaré inconnu',
  'ways.origin-not-published': 'Origine non publiée',
  'ways.way-not-published': 'Chemin non publié',
  'ways.destination-not-published': 'Destination non publiée',
  'ways.not-followed': 'Pas de suivi au-delà',
  'ways.counted-in': 'Compté {country}',
  'ways.counted-at': 'Lieu de comptage : {place}',
  'ways.by-place': 'Par {place}',
  'ways.by-country': 'Par ce pays : {country}',
  'ways.direct':
    '{mode, select, land {Directement par terre} sea {Directement par mer} air {Par avion} other {Par terre et par mer}}',
  'ways.others': '{count, plural, one {# autre} other {# autres}}',
  'ways.node': '{name} : {amount}',
  'ways.pair': '{from} – {to} : {amount}',
  'ways.choose': '{node}. Ne montrer que cela',
  'ways.unchoose': '{node}. Tout montrer à nouveau',
  'ways.leg-up-to': '≤ {amount}',
  'ways.leg-up-to-more': '+ ≤ {amount}',
  'ways.leg-certain': '{from} – {to} : {amount}.',
  'ways.leg-shared': '{from} – {to} : {amount} ont pu passer ici ; lequel de plusieurs chemins a été pris n’est pas publié.',
  'ways.leg-both':
    '{from} – {to} : {amount}, et jusqu’à {shared} de plus, pour qui il n’est pas publié lequel de plusieurs chemins a été pris.',
  'ways.note':
    'Un chemin est nommé là où l’éditeur compte, ou quand l’atlas ne connaît qu’une ligne entre deux pays ; cela ne dit rien de chaque voyage. Creux et en tirets : l’origine, le chemin ou la destination n’est pas indiqué.',
  'ways.note-matrix': 'Un cercle ouvert : rien n’est publié pour cette paire. Ce n’est pas zéro.',
  'ways.note-schematic':
    'Une personne peut être sur plusieurs tronçons : on ne les additionne jamais. « ≤ » et tirets : au plus autant, car seuls certains des chemins passent ici et leur partage n’est pas publié.',
  'ways.schematic-none':
    'Aucune ligne de l’atlas ne mène ces chiffres au-delà d’une frontière ; voir les rubans, la matrice ou le tableau.',
  'ways.hidden':
    '{count, plural, one {# tronçon plus petit n’est pas dessiné.} other {# tronçons plus petits ne sont pas dessinés.}}',
  'ways.unplaced':
    '{count, plural, one {# chiffre n’a pas de ligne et n’est que dans le tableau.} other {# chiffres n’ont pas de ligne et ne sont que dans le tableau.}}',
  'ways.returns': 'Les personnes qui retournent sont comptées à part : c’est un choix à part ci-dessus.',
  'ways.table-caption': 'Chiffres par origine, chemin et destination : {series}',
  'ways.count': 'Nombre',
  'ways.years': 'Années',
  'ways.publisher': 'Éditeur',

  // Age and sex
  'ages.heading': 'Âge et sexe',
  'ages.choose': 'De quel nombre',
  'ages.main-both':
    'Parmi les personnes dont le sexe est connu, {women} sont des femmes et des filles ; parmi celles dont l’âge est connu, {children} ont moins de 18 ans.',
  'ages.main-sex': 'Parmi les personnes dont le sexe est connu, {women} sont des femmes et des filles.',
  'ages.main-age': 'Parmi les personnes dont l’âge est connu, {children} ont moins de 18 ans.',
  'ages.main-one': 'L’éditeur distingue un seul groupe : {group}, {amount}.',
  'ages.main-table': 'Les groupes de l’éditeur figurent ci-dessous ; aucune part ne peut en être donnée.',
  'ages.known':
    '{of, select, sex {Le sexe est connu} age {L’âge est connu} other {Le sexe et l’âge sont connus ensemble}} pour {known} sur {whole} ({share}) ; personne n’est estimé.',
  'ages.known-all':
    '{of, select, sex {Le sexe est connu} age {L’âge est connu} other {Le sexe et l’âge sont connus ensemble}} pour la totalité, {whole}.',
  'ages.more-than-whole':
    'Tels que publiés, les groupes par {of, select, sex {sexe} age {âge} other {sexe et âge}} totalisent {known}, plus que le nombre lui-même, {whole}.',
  'ages.wide':
    'Les groupes d’âge sont ceux de l’éditeur et n’ont pas la même étendue : une barre plus longue peut seulement couvrir plus d’années d’âge.',
  'ages.part-of-years': 'Parmi les années choisies, celles-ci sont réparties : {years}.',
  'ages.none': 'Dans cette vue, aucun éditeur ne répartit les personnes par sexe ou par âge. C’est une lacune, pas un zéro.',
  'ages.month': 'Le sexe et l’âge ne sont publiés que pour des années entières. Choisissez une année entière pour les voir.',
  'ages.all-origins':
    'L’éditeur répartit ensemble les personnes de toutes origines : ces parties ne portent pas forcément sur les mêmes personnes que le nombre.',
  'ages.source-all':
    'Compté en : {unit}. Source : {publisher}. Ce sont des parties du total de toutes les origines ; elles ne s’y ajoutent jamais.',
  'ages.source': 'Compté en : {unit}. Source : {publisher}. Ce sont des parties du nombre ; elles ne s’y ajoutent jamais.',
  'ages.by-sex-and-age': 'Par sexe et âge',
  'ages.sex': 'Sexe',
  'ages.age': 'Âge',
  'ages.all-ages': 'Tous les âges, inconnus compris',
  'ages.all-sexes': 'Tous les sexes, inconnus compris',
  'ages.amount': 'Nombre',
  'ages.share': 'Part de ceux qui sont connus',
};

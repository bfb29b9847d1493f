import type { AboutMessages } from './en.ts';

/** In French: what only the about page says. */
export const fr: AboutMessages = {
  // About
  'about.heading': 'À propos de l’atlas',
  'about.purpose-heading': 'À quoi il sert',
  'about.method-heading': 'Comment les chiffres sont établis',
  'about.method':
    'Les chiffres sont tirés de fichiers publiés, vérifiés à la personne près, et jamais additionnés lorsque la somme compterait deux fois les mêmes personnes ou mêlerait des choses différentes. Là où rien n’est publié, une lacune est montrée comme une lacune.',
  'about.boundaries-heading': 'Frontières et noms',
  'about.licence-heading': 'Licences',
  'about.licence':
    'Le code est sous licence MIT. Les données restent sous les licences de leurs éditeurs, nommées avec chaque chiffre.',
  'about.languages-heading': 'Langues',
  'about.languages':
    'L’interface parle anglais, français et arabe. Les titres des publications restent tels que leurs éditeurs les ont écrits.',
  'about.privacy-heading': 'Vie privée',
  'about.privacy': 'L’atlas n’envoie rien sur vous nulle part : ni traceur, ni requête à des tiers.',
  'about.release-heading': 'Version des données',
};

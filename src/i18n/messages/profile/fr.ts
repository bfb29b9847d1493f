import type { ProfileMessages } from './en.ts';

/** In French: the charts of the profile. */
export const fr: ProfileMessages = {
  // Every chart
  'chart.table': 'Tableau',
  'chart.copy': 'Copier le tableau',
  'chart.copied': 'Tableau copié',
  'chart.copy-failed': 'Le tableau n’a pas pu être copié ; vous pouvez le télécharger.',
  'chart.download': 'Télécharger en CSV',
  'chart.sideways': 'Faites glisser le tableau pour voir toutes les colonnes.',
};

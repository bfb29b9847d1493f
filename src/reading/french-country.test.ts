import { describe, expect, it } from 'vitest';
import { sayFrenchCountry } from './french-country.ts';

describe('sayFrenchCountry', () => {
  it.each([
    ['SOM', 'Somalie', 'de Somalie', 'en Somalie', 'vers la Somalie'],
    ['ETH', 'Éthiopie', 'd’Éthiopie', 'en Éthiopie', 'vers l’Éthiopie'],
    ['UGA', 'Ouganda', 'd’Ouganda', 'en Ouganda', 'vers l’Ouganda'],
    ['KEN', 'Kenya', 'du Kenya', 'au Kenya', 'vers le Kenya'],
    ['YEM', 'Yémen', 'du Yémen', 'au Yémen', 'vers le Yémen'],
    ['MOZ', 'Mozambique', 'du Mozambique', 'au Mozambique', 'vers le Mozambique'],
    ['SSD', 'Soudan du Sud', 'du Soudan du Sud', 'au Soudan du Sud', 'vers le Soudan du Sud'],
    ['ZAF', 'Afrique du Sud', 'd’Afrique du Sud', 'en Afrique du Sud', 'vers l’Afrique du Sud'],
    ['DJI', 'Djibouti', 'de Djibouti', 'à Djibouti', 'vers Djibouti'],
    ['OMN', 'Oman', 'd’Oman', 'à Oman', 'vers Oman'],
    ['COM', 'Comores', 'des Comores', 'aux Comores', 'vers les Comores'],
    ['ARE', 'Émirats arabes unis', 'des Émirats arabes unis', 'aux Émirats arabes unis', 'vers les Émirats arabes unis'],
    [
      'COD',
      'République démocratique du Congo',
      'de la République démocratique du Congo',
      'en République démocratique du Congo',
      'vers la République démocratique du Congo',
    ],
    [
      'TZA',
      'République-Unie de Tanzanie',
      'de la République-Unie de Tanzanie',
      'en République-Unie de Tanzanie',
      'vers la République-Unie de Tanzanie',
    ],
    ['GBR', 'Royaume-Uni', 'du Royaume-Uni', 'au Royaume-Uni', 'vers le Royaume-Uni'],
  ])('declines %s', (code, name, from, inside, to) => {
    expect([
      sayFrenchCountry(code, name, 'from'),
      sayFrenchCountry(code, name, 'in'),
      sayFrenchCountry(code, name, 'to'),
    ]).toEqual([from, inside, to]);
  });
});

/** A licence as a data package names it: by a known id, or by where its terms are said. */
export interface PackageLicence {
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

const termsFile = 'LICENCES.md';

/** Licences that have an id and a text of their own, by how the catalogue writes them. */
const known: readonly { readonly starts: RegExp; readonly licence: PackageLicence }[] = [
  {
    starts: /^CC BY 4\.0$/u,
    licence: {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0',
    },
  },
  {
    starts: /^CC BY 3\.0 IGO$/u,
    licence: {
      path: 'https://creativecommons.org/licenses/by/3.0/igo/',
      title: 'Creative Commons Attribution 3.0 for intergovernmental organisations',
    },
  },
  {
    starts: /^Open Government Licence v3\.0/u,
    licence: {
      name: 'OGL-UK-3.0',
      path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      title: 'Open Government Licence 3.0 (United Kingdom)',
    },
  },
];

/** What the atlas itself writes: the same licence as its code. */
export const ownLicence: PackageLicence = { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' };

/** Names and label points of countries are neither the atlas's nor a publisher's of figures. */
export const countryLicence: PackageLicence = {
  path: termsFile,
  title: 'Names: Unicode CLDR (Unicode-3.0) and United Nations usage; points: Natural Earth (public domain)',
};

/** Who sits in which process are facts, gathered from public pages. */
export const membershipLicence: PackageLicence = { path: termsFile, title: 'Facts; each row names the page it was read on' };

/** A publisher's terms as the descriptor says them; where they have no text of their own, in the publisher's words, told in LICENCES.md. */
export function toPackageLicence(licence: string): PackageLicence {
  return known.find(({ starts }) => starts.test(licence))?.licence ?? { path: termsFile, title: licence };
}

/** In English: what only the about page says. Loaded with the part that says it. */
export const en = {
  // About
  'about.heading': 'About the atlas',
  'about.purpose-heading': 'What it is for',
  'about.method-heading': 'How figures are made',
  'about.method':
    'Figures are taken from published files, checked to the person, and never added where adding would count people twice or mix different things. Where nothing is published, a gap is shown as a gap.',
  'about.boundaries-heading': 'Boundaries and names',
  'about.licence-heading': 'Licences',
  'about.licence':
    'The code is under the MIT licence. The data stay under the licences of their publishers, named with every figure.',
  'about.languages-heading': 'Languages',
  'about.languages':
    'The interface speaks English, French and Arabic. Titles of publications stay as their publishers wrote them.',
  'about.privacy-heading': 'Privacy',
  'about.privacy': 'The atlas sends nothing about you anywhere: no trackers, no third-party requests.',
  'about.release-heading': 'Data release',
} as const satisfies Record<string, string>;

export type AboutMessages = Readonly<Record<keyof typeof en, string>>;

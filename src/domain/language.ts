/** Languages of the catalogue's names and summaries. */
export const catalogueLanguages = ['en', 'fr', 'ar', 'es'] as const;
export type CatalogueLanguage = (typeof catalogueLanguages)[number];

/** Languages the whole interface speaks. */
export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

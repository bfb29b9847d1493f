import { useQuery } from '@tanstack/react-query';
import type { Language } from '#domain/language.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#i18n/messages/en.ts';
import type { Translator } from '#i18n/translator.ts';
import { useLanguage } from './use-language.ts';

const english = createTranslator('en', en);

/** English is in the first load, so that there are words even where the network has just failed. */
const loaders: Readonly<Record<Language, () => Promise<CompiledMessages>>> = {
  en: () => Promise.resolve(en),
  fr: async () => (await import('#i18n/messages/fr.ts')).fr,
  ar: async () => (await import('#i18n/messages/ar.ts')).ar,
};

/** The words and numbers of the viewer's language; English until those are loaded, or where they cannot be. */
export function useTranslator(): Translator {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['messages', language],
    queryFn: async () => createTranslator(language, await loaders[language]()),
    ...(language === 'en' ? { initialData: english } : {}),
  });
  return data ?? english;
}

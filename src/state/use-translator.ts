import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#i18n/messages/en.ts';
import type { Translator } from '#i18n/translator.ts';
import { baseLoaders } from './message-loaders.ts';
import { useLanguage } from './use-language.ts';
import { WordsContext } from './words-context.tsx';

const english = createTranslator('en', en);

/**
 * The words and numbers of the viewer's language; English until those are loaded, or where they cannot be. Under `Words` it
 * says the words of that room too.
 */
export function useTranslator(): Translator {
  const language = useLanguage();
  const words = useContext(WordsContext);
  const { data } = useQuery({
    queryKey: ['messages', language],
    queryFn: async () => createTranslator(language, await baseLoaders[language]()),
    ...(language === 'en' ? { initialData: english } : {}),
  });
  return words?.translator ?? data ?? english;
}

import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { createTranslator } from '#i18n/create-translator.ts';
import { baseLoaders } from './message-loaders.ts';
import { useLanguage } from './use-language.ts';
import { englishWords, WordsContext } from './words-context.tsx';

/** Loads what every screen may say, in the viewer's language, once for all of them; English until it is here, or where it cannot be had. */
export function BaseWords({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { data: translator } = useQuery({
    queryKey: ['messages', language],
    queryFn: async () => createTranslator(language, await baseLoaders[language]()),
    ...(language === 'en' ? { initialData: englishWords.translator } : {}),
  });
  const words = useMemo(() => (translator === undefined ? englishWords : { rooms: [], translator }), [translator]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

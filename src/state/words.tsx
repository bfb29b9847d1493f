import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '#domain/language.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import type { MessageRoom } from '#i18n/message-key.ts';
import type { Translator } from '#i18n/translator.ts';
import { unique } from '#lib/unique.ts';
import { baseLoaders, roomLoaders } from './message-loaders.ts';
import { useLanguage } from './use-language.ts';
import { WordsContext } from './words-context.tsx';

interface WordsProps {
  readonly rooms: readonly MessageRoom[];
  readonly children: ReactNode;
}

/**
 * Opens further rooms of words for what is under it, which waits for them; rooms already open stay so. Words that cannot be
 * loaded are an error for the boundary around it. While another language loads, the former goes on.
 */
export function Words({ rooms, children }: WordsProps) {
  const language = useLanguage();
  const outer = useContext(WordsContext);
  const open = unique([...outer.rooms, ...rooms]);
  const { data: translator } = useQuery({
    queryKey: ['messages', language, ...open],
    queryFn: () => loadTranslator(language, open),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const opened = open.join(' ');
  const words = useMemo(
    () => (translator === undefined ? null : { rooms: open, translator }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rooms are compared by their names
    [opened, translator],
  );
  return words === null ? null : <WordsContext value={words}>{children}</WordsContext>;
}

async function loadTranslator(language: Language, rooms: readonly MessageRoom[]): Promise<Translator> {
  const parts = await Promise.all([baseLoaders[language](), ...rooms.map((room) => roomLoaders[room][language]())]);
  return createTranslator(language, Object.assign({}, ...parts));
}

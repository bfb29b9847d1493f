import { createContext } from 'react';
import type { MessageRoom } from '#i18n/message-key.ts';
import type { Translator } from '#i18n/translator.ts';

/** The rooms whose words are at hand, and a translator that says them; null where only those of every screen are. */
export const WordsContext = createContext<{ readonly rooms: readonly MessageRoom[]; readonly translator: Translator } | null>(
  null,
);

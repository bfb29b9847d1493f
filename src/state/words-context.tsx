import { createContext } from 'react';
import { createTranslator } from '#i18n/create-translator.ts';
import type { MessageRoom } from '#i18n/message-key.ts';
import { en } from '#i18n/messages/en.ts';
import type { Translator } from '#i18n/translator.ts';

interface OpenWords {
  /** The rooms whose words are at hand, beside those of every screen. */
  readonly rooms: readonly MessageRoom[];
  readonly translator: Translator;
}

/** English is in the first load, so that there are words even where the network has just failed. */
export const englishWords: OpenWords = { rooms: [], translator: createTranslator('en', en) };

/** The words at hand, and a translator that says them. */
export const WordsContext = createContext<OpenWords>(englishWords);

import { useContext } from 'react';
import type { Translator } from '#i18n/translator.ts';
import { WordsContext } from './words-context.tsx';

/** The words and numbers of the viewer's language: those of every screen, and under `Words` those of its rooms. */
export function useTranslator(): Translator {
  return useContext(WordsContext).translator;
}

import type { Translator } from '#i18n/translator.ts';

/** A label as it is written inside a sentence: its first letter small, where the script has small letters. */
export function sayInside(label: string, translator: Translator): string {
  return label.charAt(0).toLocaleLowerCase(translator.locale) + label.slice(1);
}

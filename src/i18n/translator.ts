import type { Language } from '#domain/language.ts';
import type { MessageKey } from './message-key.ts';

/**
 * The arguments of a message. A number fills `plural` and `number`, and is written with grouping where it
 * stands alone; a year therefore comes in as text, from `Translator.year`.
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words and numbers of one language. Created by `createTranslator`. */
export interface Translator {
  readonly language: Language;
  /** BCP 47 tag with the digits the language is written in, for whatever else formats numbers. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message of a key, ICU arguments filled in. */
  readonly text: (key: MessageKey, values?: MessageValues) => string;
  /** A whole number in local digits and separators. */
  readonly count: (value: number) => string;
  /** Three significant figures, for the map. */
  readonly rounded: (value: number) => string;
  /** A year, without grouping, in local digits. */
  readonly year: (value: number) => string;
  /** `2012`, or `2010–2014`. */
  readonly years: (from: number, to: number) => string;
  /** A date without time, from `YYYY-MM-DD`; text that is no such date comes back as it is. */
  readonly date: (isoDate: string) => string;
  /** Items joined as the language does: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** A share between 0 and 1, to the nearest whole percent. */
  readonly percent: (share: number) => string;
}

import type { Language } from '#domain/language.ts';

/** Placeholder until the messages exist. */
export type MessageKey = string;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words and numbers of one language. Created by `createTranslator`. */
export interface Translator {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The message of a key, ICU arguments filled in. */
  text(key: MessageKey, values?: MessageValues): string;
  /** A whole number in local digits and separators. */
  count(value: number): string;
  /** Three significant figures, for the map. */
  rounded(value: number): string;
  /** A year, without grouping, in local digits. */
  year(value: number): string;
  /** `2012`, or `2010–2014`. */
  years(from: number, to: number): string;
  /** A date without time. */
  date(isoDate: string): string;
  /** Items joined as the language does: "a, b and c". */
  list(items: readonly string[]): string;
  percent(share: number): string;
}

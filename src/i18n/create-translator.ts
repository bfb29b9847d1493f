import { directionOf, type Language } from '#domain/language.ts';
import type { CompiledMessage, CompiledMessages } from './compiled-message.ts';
import { isolateLatin } from './isolate.ts';
import type { MessageKey } from './message-key.ts';
import { createMessageFormatter } from './message-formatter.ts';
import type { Translator } from './translator.ts';

/** Locales for `Intl`: British English writes no comma before "and"; Arabic is asked for its own digits. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-arab' };

const isoDatePattern = /^\d{4}-\d{2}-\d{2}$/;

/** A translator over messages that are already loaded; make one a language and keep it, its formatters are cached inside. */
export function createTranslator(language: Language, messages: CompiledMessages): Translator {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false });
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  // The evidence gives calendar days: read and written in UTC, so that no time zone shifts them.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const direction = directionOf(language);
  const isolate = direction === 'rtl' ? isolateLatin : (text: string): string => text;
  const formatMessage = createMessageFormatter(locale, { number: (value) => whole.format(value), text: isolate });

  const year = (value: number): string => ungrouped.format(value);

  return {
    language,
    locale,
    direction,
    text: (key, values) => formatMessage(findMessage(messages, key), values ?? {}),
    count: (value) => whole.format(value),
    rounded: (value) => significant.format(value),
    year,
    years: (from, to) => (from === to ? year(from) : `${year(from)}–${year(to)}`),
    date: (isoDate) => (isoDatePattern.test(isoDate) ? day.format(new Date(`${isoDate}T00:00:00Z`)) : isoDate),
    list: (items) => conjunction.format(items.map(isolate)),
    percent: (share) => percentage.format(share),
  };
}

/** A word whose room is not open would leave a hole on the screen: an error of ours, never of the viewer's. */
function findMessage(messages: CompiledMessages, key: MessageKey): CompiledMessage {
  const message = messages[key];
  if (message === undefined) throw new Error(`No message ${key}: the room it is in has not been opened.`);
  return message;
}

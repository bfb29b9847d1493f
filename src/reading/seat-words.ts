import type { Seat } from '#domain/seat.ts';
import type { Translator } from '#i18n/translator.ts';
import { sayCountryInside } from './country-words.ts';
import type { Naming } from './names.ts';

/** Whose eyes a view is read with, and what that changes: only what stands out and what comes first. */
export function saySeat({ role, country }: Seat, naming: Naming, translator: Translator): string {
  return country === null
    ? translator.text('reading.seat-all', { role })
    : translator.text('reading.seat', { role, country: sayCountryInside(country, naming, translator) });
}

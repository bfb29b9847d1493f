import { isolateLatin } from '#i18n/isolate.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';

/** More publishers than these are left to the table. */
const most = 4;

/** "Sources: UNHCR; IOM, as reported by Xinhua." and how many more; some names hold a comma, so that it cannot part them. */
export function sayPublisherList(publishers: readonly string[], translator: Translator): string {
  const named = unique(publishers);
  const shown = named.slice(0, named.length === most + 1 ? most + 1 : most);
  const joined = shown
    .map((name) => (translator.direction === 'rtl' ? isolateLatin(name) : name))
    .join(translator.text('reading.semicolon'));
  const further = named.length - shown.length;
  return further === 0
    ? translator.text('chart.sources', { publishers: joined })
    : translator.text('chart.sources-more', { publishers: joined, count: further });
}

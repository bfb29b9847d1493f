import type { Translator } from '#i18n/translator.ts';

/** What every chart's table says in the viewer's language, whatever it holds. The words are in the room `profile`. */
export function sayChartWords(translator: Translator) {
  return {
    table: translator.text('chart.table'),
    copy: translator.text('chart.copy'),
    copied: translator.text('chart.copied'),
    copyFailed: translator.text('chart.copy-failed'),
    download: translator.text('chart.download'),
    sideways: translator.text('chart.sideways'),
    sayMore: (count: number): string => translator.text('app.show-all', { count }),
    language: translator.locale,
  } as const;
}

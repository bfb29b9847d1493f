import type { AccountNames } from '#domain/evidence-account.ts';
import type { Language } from '#domain/language.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { toSeriesText } from './to-corridor-names.ts';
import { toTexts } from './to-outline.ts';

/** The words of the evidence page in one language. The corridors' gaps must be filled before. */
export function toAccountNames(catalogue: WrittenCatalogue, language: Language): AccountNames {
  return {
    series: Object.fromEntries(catalogue.series.map((series) => [series.id, toSeriesText(series, language)])),
    gaps: Object.fromEntries(
      catalogue.corridors.map(({ id, gaps }) => [
        id,
        toTexts(
          gaps.map(({ category, stage, reason }) => [`${category}/${stage}`, reason]),
          language,
        ),
      ]),
    ),
    exclusions: Object.fromEntries(
      Object.entries(catalogue.exclusions).map(([id, rules]) => [id, toTexts(Object.entries(rules), language)]),
    ),
    caveats: toTexts(
      catalogue.sources.flatMap(({ id, caveats }) => (caveats === undefined ? [] : [[id, caveats] as const])),
      language,
    ),
    topics: Object.fromEntries(
      catalogue.topics.map(({ id, title, note }) => [id, { title: title[language], note: note[language] }]),
    ),
    methods: catalogue.methods.map(({ id, title, text }) => ({ id, title: title[language], text: text[language] })),
    glossary: catalogue.glossary.map(({ id, term, meaning }) => ({ id, term: term[language], meaning: meaning[language] })),
  };
}

import type { ResponseDocument, ResponseItem } from '#domain/responses.ts';
import type { Translator } from '#i18n/translator.ts';

/** Headings from the outermost inwards, as the document writes them: "Examples › 5. Co-operation". */
export function sayHeading({ heading }: ResponseItem['citation']): string {
  return heading.map((part) => part.replace(/:$/u, '')).join(' › ');
}

/**
 * The citation of an item, ready to copy: the document, the heading and the name under which the item stands in it, and the
 * release of the atlas it was read in.
 */
export function citeResponse(item: ResponseItem, document: ResponseDocument, release: string, translator: Translator): string {
  return translator.text('responses.citation-text', {
    publisher: document.publisher,
    title: document.title,
    year: translator.year(document.year),
    heading: sayHeading(item.citation),
    named: item.citation.named,
    release,
  });
}

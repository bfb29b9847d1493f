import type { Translator } from '#i18n/translator.ts';
import type { FilterName } from '#query/result.ts';

/** Which filter emptied the view: one by name, several that each emptied it, or all of them together. */
export function sayEmptiedBy(filters: readonly FilterName[], translator: Translator): string {
  const [first, ...others] = filters.map((filter) => translator.text(`filter.${filter}`));
  if (first === undefined) return translator.text('empty.by-together');
  if (others.length === 0) return translator.text('empty.by-one', { filter: first });
  return translator.text('empty.by-several', {
    filters: translator.list([first, ...others].map((filter) => translator.text('empty.filter', { filter }))),
  });
}

import type { ListedFact } from '#domain/listed-fact.ts';
import type { Query } from './query.ts';

/**
 * The listed facts of the chosen categories and stages whose published period touches the years. Their from and
 * to are free text, so origins and destinations do not filter them; a period without a year is always listed.
 */
export function selectListedFacts(facts: readonly ListedFact[], query: Query): readonly ListedFact[] {
  return facts.filter(
    (fact) =>
      query.categories.includes(fact.category) && query.stages.includes(fact.stage) && touchesYears(fact.period, query.years),
  );
}

function touchesYears(period: string, years: Query['years']): boolean {
  const published = [...period.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  if (published.length === 0) return true;
  return Math.min(...published) <= years.to && Math.max(...published) >= years.from;
}

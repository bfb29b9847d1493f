import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { KnownFacts } from './known-facts.ts';
import type { Problem } from './problem.ts';
import { walkLegs } from './walk-legs.ts';

type CarryProblem = Omit<Problem, 'where'>;

/** Rules of `carries`: ids resolve, strands chain from their start, and no figure can ride on two of them. */
export function checkCarries(
  corridor: CatalogueCorridor,
  catalogue: WrittenCatalogue,
  facts: KnownFacts,
): readonly CarryProblem[] {
  const series = new Map(catalogue.series.map((each) => [each.id, each]));
  const places = new Set(catalogue.places.map(({ id }) => id));
  const problems = corridor.carries.flatMap((carry) => {
    const problem = (field: string, rule: string, detail: string): CarryProblem => ({
      at: `carries(${carry.id}).${field}`,
      rule,
      detail,
    });
    const found: CarryProblem[] = [];
    for (const id of carry.series) {
      const known = series.get(id);
      if (known === undefined)
        found.push(problem('series', 'unknown-series', describeUnknown(id, series.keys(), 'any file of sources/')));
      else if (known.role === 'supporting')
        found.push(
          problem(
            'series',
            'supporting-series-on-a-leg',
            `${id} counts people whom another series draws: let that one ride here`,
          ),
        );
      else if (known.measure === 'stock')
        found.push(
          problem(
            'series',
            'stock-on-a-leg',
            `${id} counts people who stay, not people who move: it is drawn as a circle on their country, without a carry`,
          ),
        );
    }
    const unknownIn = (field: string, codes: readonly string[] | null): readonly CarryProblem[] =>
      (codes ?? [])
        .filter((code) => !facts.countries.has(code))
        .map((code) => problem(field, 'unknown-country', describeUnknown(code, [], 'data/evidence/countries.json')));
    found.push(
      ...unknownIn('origins', carry.origins === 'all' ? null : carry.origins),
      ...unknownIn('destinations', carry.destinations),
    );
    if (carry.place !== null && !places.has(carry.place))
      found.push(problem('place', 'unknown-place', describeUnknown(carry.place, places, 'any file of places/')));
    carry.strands.forEach(({ from, legs }, index) => {
      const broken = walkLegs(corridor.legs, from, legs);
      if (broken !== null) found.push(problem(`strands[${index}]`, 'strand-does-not-chain', broken));
    });
    return found;
  });
  return [...problems, ...findOverlaps(corridor)];
}

/** Two carries that could both take one figure: the map would draw it twice or by chance. */
function findOverlaps({ carries }: CatalogueCorridor): readonly CarryProblem[] {
  return carries.flatMap((first, index) =>
    carries.slice(index + 1).flatMap((second): CarryProblem[] => {
      const shared = first.series.filter((id) => second.series.includes(id));
      const isOverlap =
        shared.length > 0 &&
        meetOrigins(first.origins, second.origins) &&
        (first.destinations === null || second.destinations === null || meet(first.destinations, second.destinations)) &&
        (first.place === null || second.place === null || first.place === second.place);
      if (!isOverlap) return [];
      const detail = `${shared.join(', ')} can ride on ${first.id} too: give the two different origins, destinations or places`;
      return [{ at: `carries(${second.id})`, rule: 'carried-twice', detail }];
    }),
  );
}

type Origins = CatalogueCorridor['carries'][number]['origins'];

function meetOrigins(first: Origins, second: Origins): boolean {
  if (first === 'all' || second === 'all') return true;
  return first === null || second === null ? first === second : meet(first, second);
}

function meet(first: readonly string[], second: readonly string[]): boolean {
  return first.some((code) => second.includes(code));
}

import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { KnownFacts } from './known-facts.ts';
import { checkCarries } from './check-carries.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { Problem } from './problem.ts';
import { walkLegs } from './walk-legs.ts';

/** Rules of one corridor: ids resolve, legs join, strands chain, and every cell has figures or one reason. */
export function checkCorridor(corridor: CatalogueCorridor, catalogue: WrittenCatalogue, facts: KnownFacts): readonly Problem[] {
  const where = `corridors/${corridor.id}.json`;
  const problem = (at: string, rule: string, detail: string): Problem => ({ where, at, rule, detail });
  const allPlaces = new Set(catalogue.places.map(({ id }) => id));
  const ownPlaces = new Set(corridor.places);
  const [west, south, east, north] = corridor.bounds;
  const problems: Problem[] = [
    ...(['legs', 'routes', 'carries'] as const).flatMap((list) => findDuplicates(() => where, corridor[list], list)),
    ...corridor.places.filter((id) => !allPlaces.has(id)).map((id) => problem('places', 'unknown-place', id)),
  ];
  if (west >= east || south >= north)
    problems.push(problem('bounds', 'bounds-turned', 'west and south come before east and north'));
  for (const [seat, codes] of Object.entries(corridor.seats)) {
    problems.push(
      ...codes.filter((code) => !facts.countries.has(code)).map((code) => problem(`seats.${seat}`, 'unknown-country', code)),
    );
  }
  for (const { id, from, to, basis } of corridor.legs) {
    for (const end of [from, to])
      if (!ownPlaces.has(end))
        problems.push(problem(`legs(${id})`, 'unknown-place', `${end} is not among the corridor's places`));
    if (from === to) problems.push(problem(`legs(${id})`, 'leg-without-length', from));
    if (corridor.bases[basis] === undefined) problems.push(problem(`legs(${id}).basis`, 'unknown-basis', basis));
  }
  for (const route of corridor.routes) {
    const first = corridor.legs.find(({ id }) => id === route.legs[0]);
    const walks =
      first === undefined
        ? [walkLegs(corridor.legs, '', route.legs)]
        : [first.from, first.to].map((from) => walkLegs(corridor.legs, from, route.legs));
    const broken = walks.every((walk) => walk !== null) ? walks[0] : null;
    if (broken) problems.push(problem(`routes(${route.id}).legs`, 'legs-do-not-join', broken));
  }
  problems.push(...checkCarries(corridor, catalogue, facts).map(({ at, rule, detail }) => problem(at, rule, detail)));
  problems.push(
    ...corridor.deathRoutes
      .filter((route) => !facts.deathRoutes.has(route))
      .map((route) => problem('deathRoutes', 'unknown-route', route)),
  );
  const common = new Set(catalogue.gapReasons.map(({ category, stage }) => `${category}/${stage}`));
  return [...problems, ...checkGaps(corridor, common, facts.cellsWithFigures.get(corridor.id), problem)];
}

function checkGaps(
  corridor: CatalogueCorridor,
  common: ReadonlySet<string>,
  filled: ReadonlySet<string> | undefined,
  problem: (at: string, rule: string, detail: string) => Problem,
): readonly Problem[] {
  const given = corridor.gaps.map(({ category, stage }) => `${category}/${stage}`);
  const twice = given
    .filter((cell, index) => given.indexOf(cell) !== index)
    .map((cell) => problem(`gaps(${cell})`, 'duplicate-id', 'two reasons for one cell'));
  if (filled === undefined) return twice;
  const cells = categories.flatMap((category) => stages.map((stage) => `${category}/${stage}`));
  return [
    ...twice,
    ...cells
      .filter((cell) => !filled.has(cell) && !given.includes(cell) && !common.has(cell))
      .map((cell) => problem(`gaps(${cell})`, 'gap-reason-missing', 'the cell has no figure and no reason')),
    ...cells
      .filter((cell) => filled.has(cell) && given.includes(cell))
      .map((cell) => problem(`gaps(${cell})`, 'gap-with-figures', 'the cell has figures, so it needs no reason')),
  ];
}

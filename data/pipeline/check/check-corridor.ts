import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { Cells, KnownFacts } from './known-facts.ts';
import { checkCarries } from './check-carries.ts';
import { describeUnknown } from './describe-unknown.ts';
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
    ...corridor.places
      .filter((id) => !allPlaces.has(id))
      .map((id) => problem('places', 'unknown-place', describeUnknown(id, allPlaces, 'any file of places/'))),
  ];
  if (west >= east || south >= north)
    problems.push(problem('bounds', 'bounds-turned', 'bounds read west, south, east, north, and west and south come first'));
  for (const [seat, codes] of Object.entries(corridor.seats)) {
    problems.push(
      ...codes
        .filter((code) => !facts.countries.has(code))
        .map((code) => problem(`seats.${seat}`, 'unknown-country', describeUnknown(code, [], 'data/evidence/countries.json'))),
    );
  }
  const positions = new Map(catalogue.places.map(({ id, position }) => [id, String(position)]));
  for (const { id, from, to, via, basis } of corridor.legs) {
    for (const [field, end] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!ownPlaces.has(end))
        problems.push(
          problem(`legs(${id}).${field}`, 'unknown-place', describeUnknown(end, ownPlaces, "the corridor's list of places")),
        );
    if (from === to || (via.length === 0 && positions.has(from) && positions.get(from) === positions.get(to)))
      problems.push(
        problem(`legs(${id})`, 'leg-without-length', `it starts and ends at ${from}: a leg joins two places that lie apart`),
      );
    if (corridor.bases[basis] === undefined) {
      const detail = `${describeUnknown(basis, Object.keys(corridor.bases), "the corridor's bases")}: say there on what the line rests`;
      problems.push(problem(`legs(${id}).basis`, 'unknown-basis', detail));
    }
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
      .map((route) => problem('deathRoutes', 'unknown-route', describeUnknown(route, facts.deathRoutes, "IOM's incidents"))),
  );
  const common = new Set(catalogue.gapReasons.map(({ category, stage }) => `${category}/${stage}`));
  return [...problems, ...checkGaps(corridor, common, facts.cellsWithFigures.get(corridor.id), problem)];
}

function checkGaps(
  corridor: CatalogueCorridor,
  common: ReadonlySet<string>,
  filled: Cells | undefined,
  problem: (at: string, rule: string, detail: string) => Problem,
): readonly Problem[] {
  const given = corridor.gaps.map(({ category, stage }) => `${category}/${stage}`);
  const twice = given
    .filter((cell, index) => given.indexOf(cell) !== index)
    .map((cell) => problem(`gaps(${cell})`, 'duplicate-id', 'two reasons for one cell: keep one'));
  if (filled === undefined) return twice;
  const cells = categories.flatMap((category) => stages.map((stage) => `${category}/${stage}`));
  return [
    ...twice,
    ...cells
      .filter((cell) => !filled.has(cell) && !given.includes(cell) && !common.has(cell))
      .map((cell) =>
        problem(
          `gaps(${cell})`,
          'gap-reason-missing',
          'the cell has no figure and no reason: write one in gaps, or in gap-reasons.json if it holds for every corridor',
        ),
      ),
    ...cells
      .filter((cell) => filled.has(cell) && given.includes(cell))
      .map((cell) => problem(`gaps(${cell})`, 'gap-with-figures', 'the cell has figures now: take its reason out of gaps')),
  ];
}

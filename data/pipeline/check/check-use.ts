import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { EvidenceUse } from './known-facts.ts';
import type { Problem } from './problem.ts';

/** Rules of use: what is written is needed. An entry that nothing leads to is a slip, or was left behind. */
export function checkUse(catalogue: WrittenCatalogue, use: EvidenceUse): readonly Problem[] {
  const { corridors, places, series, topics, writtenIn } = catalogue;
  const usedPlaces = new Set([
    ...use.placesWithRows,
    ...corridors.flatMap((corridor) => [...corridor.places, ...corridor.carries.flatMap(({ place }) => place ?? [])]),
  ]);
  return [
    ...series
      .filter(({ id }) => !use.seriesWithRows.has(id))
      .map(({ id }) => ({
        where: writtenIn[`series:${id}`] ?? 'sources',
        at: `series(${id})`,
        rule: 'series-without-rows',
        detail:
          'no row of the evidence has this series: run npm run data:import, let its SQL write this id, or take the entry out',
      })),
    ...topics
      .filter(({ id }) => series.filter(({ topic }) => topic === id).length < 2)
      .map(({ id }) => ({
        where: 'topics.json',
        at: id,
        rule: 'topic-of-one',
        detail: 'a topic puts series side by side: name it in a second series, or take it out',
      })),
    ...places
      .filter(({ id }) => !usedPlaces.has(id))
      .map(({ id }) => ({
        where: writtenIn[`place:${id}`] ?? 'places',
        at: id,
        rule: 'place-unused',
        detail: "no corridor and no row of the evidence names this place: add it to a corridor's places, or take it out",
      })),
    ...corridors.flatMap(({ id, focusYear }): Problem[] => {
      const years = use.yearsWithFigures.get(id);
      if (years === undefined || years.has(focusYear)) return [];
      return [
        {
          where: `corridors/${id}.json`,
          at: 'focusYear',
          rule: 'focus-year-without-figures',
          detail: `the corridor has no figure in ${focusYear}, the year its map opens on${
            years.size === 0 ? '' : `; its latest year with one is ${Math.max(...years)}`
          }`,
        },
      ];
    }),
  ];
}

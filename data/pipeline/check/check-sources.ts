import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { Problem } from './problem.ts';

/** Rules of publications: a data set says which years it covers and what its reader must know. A cited page (`citation`) need not. */
export function checkSources({ sources, writtenIn }: WrittenCatalogue): readonly Problem[] {
  return sources
    .filter(({ citation }) => citation === undefined)
    .flatMap(({ id, years, caveats }) => {
      const problem = (field: string, rule: string, detail: string): Problem => ({
        where: writtenIn[`source:${id}`] ?? 'sources',
        at: `sources(${id}).${field}`,
        rule,
        detail,
      });
      return [
        ...(years === undefined
          ? [problem('years', 'years-missing', 'a data set says which years it covers: "years": "2018-2025"')]
          : []),
        ...(caveats === undefined
          ? [problem('caveats', 'caveats-missing', 'say in four languages what a reader must know before using this data set')]
          : []),
      ];
    });
}

import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { Problem } from './problem.ts';

/** Rules of publications: a data set says which years it covers and what its reader must know. A cited page (`citation`) need not. */
export function checkSources({ sources, writtenIn }: WrittenCatalogue): readonly Problem[] {
  const dataSets = sources.filter(({ citation }) => citation === undefined);
  const missing = (field: string, rule: string, detail: string) => (source: { readonly id: string }) => ({
    where: writtenIn[`source:${source.id}`] ?? 'sources',
    at: `sources(${source.id}).${field}`,
    rule,
    detail,
  });
  return [
    ...dataSets
      .filter(({ years }) => years === undefined)
      .map(missing('years', 'years-missing', 'a data set says which years it covers: "years": "2018-2025"')),
    ...dataSets
      .filter(({ caveats }) => caveats === undefined)
      .map(missing('caveats', 'caveats-missing', 'say in four languages what a reader must know before using this data set')),
  ];
}

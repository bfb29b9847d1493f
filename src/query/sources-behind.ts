import type { Source } from '#domain/source.ts';
import { unique } from '#lib/unique.ts';
import type { Result } from './result.ts';

/** The publications behind the numbers of an answer, those that say otherwise and the incidents among them, in the order of the catalogue. */
export function sourcesBehind(
  { figures, deaths }: Pick<Result, 'figures' | 'deaths'>,
  sources: readonly Source[],
): readonly Source[] {
  const ids = unique([
    ...figures.flatMap((figure) => [...figure.sources, ...figure.alternatives.map((alternative) => alternative.source)]),
    ...deaths.incidents.map((incident) => incident.source),
  ]);
  return sources.filter(({ id }) => ids.includes(id));
}

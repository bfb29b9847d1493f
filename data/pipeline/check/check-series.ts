import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { Problem } from './problem.ts';

/** Rules of the series: ids resolve, a stock is never added over time, a sum group counts one kind of thing. */
export function checkSeries({ series, sources, corridors, topics, writtenIn }: WrittenCatalogue): readonly Problem[] {
  const sourceIds = new Set(sources.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const corridorIds = new Set(corridors.map(({ id }) => id));
  const byId = new Map(series.map((each) => [each.id, each]));
  const firstOfGroup = new Map<string, (typeof series)[number]>();
  return series.flatMap((each) => {
    const problem = (field: string, rule: string, detail: string): Problem => ({
      where: writtenIn[`series:${each.id}`] ?? 'sources',
      at: `series(${each.id}).${field}`,
      rule,
      detail,
    });
    const problems = each.sources
      .filter((id) => !sourceIds.has(id))
      .map((id) => problem('sources', 'unknown-source', describeUnknown(id, sourceIds, 'any file of sources/')));
    if (!each.id.endsWith(`.${each.measure}`))
      problems.push(problem('measure', 'measure-is-not-of-id', `${each.measure} is not the last word of the id`));
    if (each.measure === 'stock' && each.addableOver.some((dimension) => dimension === 'year' || dimension === 'month')) {
      problems.push(
        problem('addableOver', 'stock-over-time', 'the same people are present year after year: take year and month out'),
      );
    }
    const whole = each.partOf === null ? undefined : byId.get(each.partOf);
    if (each.partOf !== null && whole === undefined)
      problems.push(problem('partOf', 'unknown-series', describeUnknown(each.partOf, byId.keys(), 'any file of sources/')));
    if (each.partOf === each.id)
      problems.push(problem('partOf', 'part-of-itself', 'name the series that holds the same people and more, or write null'));
    const keys = each.breaks.map(({ key }) => key);
    if (new Set(keys).size < keys.length) problems.push(problem('breaks', 'duplicate-id', 'two breaks have one key'));
    problems.push(
      ...(each.corridors ?? [])
        .filter((id) => !corridorIds.has(id))
        .map((id) => problem('corridors', 'unknown-corridor', describeUnknown(id, corridorIds, 'corridors/'))),
    );
    if (each.id.startsWith('published.') && each.corridors === undefined) {
      problems.push(problem('corridors', 'corridor-missing', 'a published series says which corridors its rows belong to'));
    }
    if (each.topic !== null && !topicIds.has(each.topic))
      problems.push(problem('topic', 'unknown-topic', describeUnknown(each.topic, topicIds, 'topics.json')));
    if (each.sumGroup !== null) {
      const first = firstOfGroup.get(each.sumGroup) ?? each;
      firstOfGroup.set(each.sumGroup, first);
      if (first.measure !== each.measure || first.unit !== each.unit || first.stage !== each.stage) {
        problems.push(
          problem(
            'sumGroup',
            'group-mixes-measures',
            `${first.id} of the same group has another measure, unit or stage: what differs is not added`,
          ),
        );
      }
    }
    return problems;
  });
}

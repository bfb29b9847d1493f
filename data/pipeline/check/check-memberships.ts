import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { Problem } from './problem.ts';

const evidenceFile = 'data/evidence/memberships.json';

/** Rules of who sits where: known countries and processes, each list dated in words, a partial list said to be partial. */
export function checkMemberships(
  { processes, memberships, writtenIn }: Pick<WrittenResponses, 'processes' | 'memberships' | 'writtenIn'>,
  countries: ReadonlySet<string>,
): readonly Problem[] {
  const written = new Map(processes.map((process) => [process.id, process]));
  const published = new Set(memberships.processes.map(({ id }) => id));
  const fileOf = (id: string): string => writtenIn[`process:${id}`] ?? 'processes';
  const rowProblems = memberships.members.flatMap(({ process, country }, index): Problem[] => {
    const at = (field: string): string => `members[${index}].${field}`;
    return [
      ...(countries.has(country)
        ? []
        : [
            {
              where: evidenceFile,
              at: at('country'),
              rule: 'unknown-country',
              detail: `${process}: ${describeUnknown(country, [], 'data/evidence/countries.json')}`,
            },
          ]),
      ...(published.has(process)
        ? []
        : [
            {
              where: evidenceFile,
              at: at('process'),
              rule: 'unknown-process',
              detail: describeUnknown(process, published, 'the processes of the same file'),
            },
          ]),
    ];
  });
  const unwritten = [...published]
    .filter((id) => !written.has(id))
    .map((id) => ({ where: 'processes', at: id, rule: 'process-without-words', detail: `${evidenceFile} has it: name it here` }));
  return [...rowProblems, ...unwritten, ...processes.flatMap((process) => checkProcess(process.id))];

  function checkProcess(id: string): readonly Problem[] {
    const process = written.get(id);
    if (process === undefined || !published.has(id)) {
      return [{ where: fileOf(id), at: id, rule: 'process-without-members', detail: `${evidenceFile} has no row of it` }];
    }
    const problem = (at: string, rule: string, detail: string): Problem => ({
      where: fileOf(id),
      at: `${id}.${at}`,
      rule,
      detail,
    });
    const rows = memberships.members.filter((row) => row.process === id);
    const inRows = new Map(rows.map(({ role, asOf }) => [role, asOf]));
    const inWords = new Map(process.lists.map((list) => [list.role, list.published]));
    return [
      ...[...inRows.keys()]
        .filter((role) => !inWords.has(role))
        .map((role) => problem('lists', 'list-without-words', `say as of when the ${role} list holds`)),
      ...[...inWords.keys()]
        .filter((role) => !inRows.has(role))
        .map((role) => problem(`lists(${role})`, 'list-without-members', 'no row has this role')),
      ...[...inWords]
        .filter(([role, asOf]) => inRows.has(role) && inRows.get(role) !== asOf)
        .map(([role]) =>
          problem(
            `lists(${role}).published`,
            'as-of-differs',
            `the published table says "${inRows.get(role) ?? ''}": write the words anew`,
          ),
        ),
      ...(process.isPartial && process.caveat === null
        ? [problem('caveat', 'caveat-missing', 'a partial list says what it misses, and why')]
        : []),
    ];
  }
}

/** One mistake found in raw files, evidence or catalogue. Checks collect all of them before anything stops. */
export interface Problem {
  /** The import source or the file: `unhcr-flows`, `data/catalogue/places.json`. */
  readonly where: string;
  /** The row (1 is the first after the heading) or the field; empty where the whole file is meant. */
  readonly at: string;
  /** The rule that was broken, a fixed kebab-case name. */
  readonly rule: string;
  /** What was found, in words. */
  readonly detail: string;
}

/** One line a problem, in the order found, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ where, at, rule, detail }) => `${where}${at === '' ? '' : ` [${at}]`} ${rule}: ${detail}`);
  return [...lines, `${problems.length} problem${problems.length === 1 ? '' : 's'} found; nothing was written.`].join('\n');
}

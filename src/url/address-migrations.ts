type Parameters = ReadonlyMap<string, string>;

/** One change of the address's grammar: how an address written before it reads today. */
export interface AddressMigration {
  /** What changed and why old links still need it. */
  readonly note: string;
  apply(parameters: Parameters): Parameters;
}

/** Oldest first. A migration is never edited or removed once released: links live longer than code. */
export const addressMigrations: readonly AddressMigration[] = [
  {
    note: 'Lists are named in the singular: `stages=` became `stage=`, `categories=` became `category=`.',
    apply: (parameters) => rename(rename(parameters, 'stages', 'stage'), 'categories', 'category'),
  },
];

/** Parameters as today's grammar names them, whatever the age of the address. */
export function migrateParameters(parameters: Parameters): Parameters {
  return addressMigrations.reduce((current, migration) => migration.apply(current), parameters);
}

/** The new name wins where an address has both. */
function rename(parameters: Parameters, from: string, to: string): Parameters {
  const value = parameters.get(from);
  if (value === undefined) return parameters;
  const renamed = new Map([...parameters].filter(([name]) => name !== from));
  if (!renamed.has(to)) renamed.set(to, value);
  return renamed;
}

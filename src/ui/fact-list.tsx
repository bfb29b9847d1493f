import type { ReactNode } from 'react';
import './fact-list.css';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** A sentence under the value. */
  readonly note?: string | undefined;
}

/** Names and values in two columns, one under the other where it is narrow. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="ui-fact-list">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note === undefined ? null : <p className="ui-soft">{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

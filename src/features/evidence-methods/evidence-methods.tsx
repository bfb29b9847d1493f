import type { AccountNames } from '#domain/evidence-account.ts';
import './evidence-methods.css';

/** The rules that hold for every figure. */
export function EvidenceMethods({ words }: { readonly words: AccountNames }) {
  return (
    <ol className="methods">
      {words.methods.map(({ id, title, text }) => (
        <li key={id} id={`method-${id}`}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

import type { AccountNames, ImportAccount } from '#domain/evidence-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import './evidence-sources.css';

interface RowsAccountProps {
  readonly imported: ImportAccount;
  readonly words: AccountNames;
}

/** What became of every row of the files: read, used, and left out by which rule. */
export function RowsAccount({ imported, words }: RowsAccountProps) {
  const translator = useTranslator();
  const { rowsIn, rowsUsed, rowsExcluded, files, exclusions } = imported;
  if (files.length === 0) return <p>{translator.text('account.derived')}</p>;
  return (
    <>
      <p>
        {rowsExcluded === 0
          ? translator.text('account.rows-all-used', { count: rowsIn })
          : translator.text('account.rows-read', { read: rowsIn, used: rowsUsed, out: rowsExcluded })}
      </p>
      {exclusions.length === 0 ? null : (
        <>
          <h4>{translator.text('account.left-out')}</h4>
          <ul className="left-out">
            {exclusions.map(({ rule, kind, number, total }) => (
              <li key={`${kind}/${rule}`}>
                {words.exclusions[imported.id]?.[rule] ?? rule}
                <p className="ui-soft">
                  {translator.text(`account.left-out-${kind}`, { count: number })}
                  {total === null || total === 0 ? null : ` ${translator.text('account.left-out-sum', { total })}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

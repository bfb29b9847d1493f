import type { ResponseItem } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import type { FlatCell } from './flatten-matrix.ts';
import { NamedItem } from './named-item.tsx';

interface Label {
  readonly id: string;
  readonly text: string;
}

interface NamesTableProps {
  readonly facts: ResponsesFacts;
  readonly rows: readonly Label[];
  readonly columns: readonly Label[];
  readonly cells: readonly FlatCell[];
  /** Items that stand above the areas of work. */
  readonly above: readonly ResponseItem[];
}

/** The matrix with its items by name, each opening its card; an empty cell says that it is empty. */
export function NamesTable({ facts, rows, columns, cells, above }: NamesTableProps) {
  const translator = useTranslator();
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="names-scroll" aria-label={translator.text('responses.names-heading')} tabIndex={0}>
        <table className="names-table">
          <caption className="ui-hidden">{translator.text('responses.matrix-label')}</caption>
          <thead>
            <tr>
              <th scope="col">{translator.text('responses.area')}</th>
              {columns.map(({ id, text }) => (
                <th key={id} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.text}</th>
                {columns.map((column) => {
                  const items = cells.find(({ area, stage }) => area === row.id && stage === column.id)?.items ?? [];
                  return (
                    <td key={column.id}>
                      {items.length === 0 ? (
                        <span className="ui-soft">{translator.text('responses.no-item')}</span>
                      ) : (
                        <ul>
                          {items.map(({ item, basis }) => (
                            <li key={item.id}>
                              <NamedItem item={item} basis={basis} facts={facts} />
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {above.length === 0 ? null : (
        <section className="names-above">
          <h2>{translator.text('responses.above-areas')}</h2>
          <p className="ui-soft">{translator.text('responses.above-note')}</p>
          <ul>
            {above.map((item) => (
              <li key={item.id}>
                <NamedItem item={item} basis={null} facts={facts} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

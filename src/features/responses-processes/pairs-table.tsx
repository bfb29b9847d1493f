import type { CountryCode } from '#domain/country.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';

interface PairsTableProps {
  readonly caption: string;
  readonly facts: ResponsesFacts;
  readonly countries: readonly CountryCode[];
  /** In how many processes both sit. */
  readonly countShared: (one: CountryCode, other: CountryCode) => number;
}

/** Countries by countries: how many processes each two share; none is marked, not left blank. */
export function PairsTable({ caption, facts: { words }, countries, countShared }: PairsTableProps) {
  const translator = useTranslator();
  const nameOf = (country: CountryCode) => words.countries[country] ?? country;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <section className="membership-scroll" aria-label={caption} tabIndex={0}>
      <table className="membership-table pairs-table">
        <caption className="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-hidden">{translator.text('responses.country')}</span>
            </th>
            {countries.map((country) => (
              <th key={country} scope="col">
                <span className="membership-upright">{nameOf(country)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((row) => (
            <tr key={row}>
              <th scope="row">{nameOf(row)}</th>
              {countries.map((column) => {
                if (row === column)
                  return (
                    <td key={column} className="pairs-self">
                      –
                    </td>
                  );
                const count = countShared(row, column);
                return (
                  <td key={column} className={count === 0 ? 'pairs-none' : undefined}>
                    {translator.count(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

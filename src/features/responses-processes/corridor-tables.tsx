import type { CorridorSummary } from '#domain/corridor.ts';
import { findTables } from '#query/responses/find-tables.ts';
import { groupApart } from '#query/responses/group-apart.ts';
import { countriesOfCorridor, pairCountries } from '#query/responses/pair-countries.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PairsTable } from './pairs-table.tsx';

interface CorridorTablesProps {
  readonly facts: ResponsesFacts;
  readonly corridor: CorridorSummary;
}

/** Of a corridor's countries: which share no process, which processes bind which of them, and how many each two share. */
export function CorridorTables({ facts, corridor }: CorridorTablesProps) {
  const translator = useTranslator();
  const { responses, words, names } = facts;
  const countries = countriesOfCorridor(corridor);
  const pairs = pairCountries(responses.processes, countries);
  const apart = pairs.filter(({ shared }) => shared.length === 0);
  const say = (codes: readonly string[]) => translator.list(codes.map((code) => words.countries[code] ?? code));
  const countShared = (one: string, other: string) =>
    pairs.find((pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one))?.shared
      .length ?? 0;
  const name = names.corridors[corridor.id]?.name ?? corridor.id;
  return (
    <section className="corridor-tables" aria-labelledby="corridor-tables-heading">
      <h2 id="corridor-tables-heading">{translator.text('processes.corridor-heading', { corridor: name })}</h2>
      <p>
        {translator.text('processes.pairs', {
          countries: countries.length,
          pairs: pairs.length,
          sharing: pairs.length - apart.length,
          apart: apart.length,
        })}
      </p>
      <section aria-labelledby="apart-heading">
        <h3 id="apart-heading">{translator.text('processes.apart-heading')}</h3>
        {apart.length === 0 ? (
          <p>{translator.text('processes.apart-none')}</p>
        ) : (
          <ul className="corridor-tables-apart">
            {groupApart(apart.map(({ one, other }) => [one, other])).map(({ countries: some, from }) => (
              <li key={`${some.join()}/${from.join()}`}>
                {translator.text('processes.apart-line', { countries: say(some), others: say(from) })}
              </li>
            ))}
          </ul>
        )}
        <p className="ui-soft">{translator.text('processes.apart-note')}</p>
      </section>
      <section aria-labelledby="binding-heading">
        <h3 id="binding-heading">{translator.text('processes.shared-heading')}</h3>
        <dl className="corridor-tables-processes">
          {findTables(responses.processes, countries)
            .filter(({ seated }) => seated.length > 1)
            .map(({ process, seated }) => (
              <div key={process.id}>
                <dt>
                  {translator.text('processes.shared-line', {
                    process: words.processes[process.id]?.name ?? process.id,
                    count: seated.length,
                    all: countries.length,
                  })}
                  {process.isPartial ? <span className="ui-soft"> · {translator.text('processes.partial')}</span> : null}
                </dt>
                <dd className="ui-soft">{say(seated)}</dd>
              </div>
            ))}
        </dl>
      </section>
      <Disclosure title={translator.text('processes.pairs-caption')}>
        <PairsTable
          caption={translator.text('processes.pairs-caption')}
          facts={facts}
          countries={countries}
          countShared={countShared}
        />
      </Disclosure>
    </section>
  );
}

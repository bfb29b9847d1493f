import { countriesOfCorridor, pairCountries } from '#query/responses/pair-countries.ts';
import { findTables } from '#query/responses/find-tables.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { noResponsesChoice } from '#url/responses-choice.ts';
import { selectResponses } from '#url/select-responses.ts';
import { emptyView } from '#url/view.ts';
import { BesideItems } from './beside-items.tsx';
import { CoverageLines } from './coverage-lines.tsx';

interface BesideBodyProps {
  readonly corridor: ReadyCorridor;
  readonly facts: ResponsesFacts;
}

/** Under the categories and stages chosen for the corridor, as on the page it leads to. */
export function BesideBody({ corridor, facts }: BesideBodyProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  const { responses, words } = facts;
  const summary = corridor.dataset.corridor;
  const { items } = selectResponses(responses, view);
  const countries = countriesOfCorridor(summary);
  const pairs = pairCountries(responses.processes, countries);
  const apart = pairs.filter(({ shared }) => shared.length === 0).length;
  const tables = findTables(responses.processes, countries).filter(({ seated }) => seated.length > 1);
  const page = {
    ...emptyView,
    page: 'responses',
    corridor: summary.id,
    categories: view.categories,
    stages: view.stages,
    language: view.language,
    release: view.release,
  } as const;
  const processes = { ...page, responses: { ...noResponsesChoice, part: 'processes' } } as const;
  return (
    <div className="beside">
      <p className="ui-soft">{translator.text('beside.note')}</p>
      <section>
        <h3>{translator.text('beside.items')}</h3>
        <BesideItems items={items} facts={facts} page={page} />
        {items.length === 0 ? null : <p className="ui-soft">{translator.text('responses.reading-note')}</p>}
      </section>
      <section>
        <h3>{translator.text('beside.processes')}</h3>
        <ul>
          {tables.map(({ process, seated }) => (
            <li key={process.id}>
              {translator.text('processes.shared-line', {
                process: words.processes[process.id]?.short ?? process.id,
                count: seated.length,
                all: countries.length,
              })}
            </li>
          ))}
        </ul>
        <p>
          {apart === 0
            ? translator.text('beside.all-share')
            : translator.text('beside.apart', { pairs: apart, of: pairs.length })}{' '}
          <Link href={href(processes)} onFollow={() => change(processes)}>
            {translator.text('beside.show-apart')}
          </Link>
        </p>
      </section>
      <section>
        <h3>{translator.text('beside.compare')}</h3>
        <CoverageLines items={items} corridor={corridor} />
      </section>
      <p>
        <Link href={href(page)} onFollow={() => change(page)}>
          {translator.text('beside.open')}
        </Link>
      </p>
    </div>
  );
}

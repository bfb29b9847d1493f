import { titleSeries } from '#reading/account-words.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { Link } from '#ui/link.tsx';
import type { DataSet } from './account-sources.ts';
import { RowsAccount } from './rows-account.tsx';
import { SourceFiles } from './source-files.tsx';

interface DataSetPartProps {
  readonly dataSet: DataSet;
  readonly facts: AccountFacts;
}

/** One data set: its terms, what to know before using it, which series it feeds and what became of its rows. */
export function DataSetPart({ dataSet: { source, imports }, facts }: DataSetPartProps) {
  const translator = useTranslator();
  const { account, words } = facts;
  const series = account.series.filter(({ sources }) => sources.includes(source.id));
  const caveat = words.caveats[source.id];
  return (
    <>
      {caveat === undefined ? null : <p>{caveat}</p>}
      <FactList
        facts={[
          {
            name: translator.text('evidence.date'),
            value: source.date === '' ? translator.text('evidence.date-not-stated') : <bdi>{source.date}</bdi>,
          },
          {
            name: translator.text('evidence.licence'),
            value: <bdi>{source.licence}</bdi>,
            note: translator.text(`evidence.licence-${source.licenceStatus}`),
          },
          { name: translator.text('evidence.link'), value: <ExternalLink href={source.page}>{source.page}</ExternalLink> },
          {
            name: translator.text('account.series'),
            value:
              series.length === 0 ? (
                translator.text('account.feeds-nothing')
              ) : (
                <ul>
                  {series.map(({ id }) => (
                    <li key={id}>
                      <Link href={`#series-${id}`}>{titleSeries(id, words)}</Link>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {imports.map((imported) => (
        <RowsAccount key={imported.id} imported={imported} words={words} />
      ))}
      <SourceFiles imports={imports} />
    </>
  );
}

import type { AccountSeries } from '#domain/evidence-account.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList, type Fact } from '#ui/fact-list.tsx';
import { Link } from '#ui/link.tsx';
import { SeriesFile } from './series-file.tsx';
import { SeriesLinks } from './series-links.tsx';

interface SeriesFactsProps {
  readonly series: AccountSeries;
  readonly facts: AccountFacts;
}

/** Everything a reader must know of one statistic before using it. */
export function SeriesFacts({ series, facts }: SeriesFactsProps) {
  const translator = useTranslator();
  const { account, words } = facts;
  const { category, stage, measure, unit, addableOver, years } = series;
  const text = words.series[series.id];
  const topic = series.topic === null ? undefined : words.topics[series.topic];
  const withTopic = account.series.filter((other) => topic !== undefined && other.topic === series.topic && other !== series);
  const sumGroup = account.series.filter(
    (other) => series.sumGroup !== null && other.sumGroup === series.sumGroup && other !== series,
  );
  const sources = account.sources.filter(({ id }) => series.sources.includes(id));
  const entries: readonly (Fact | null)[] = [
    { name: translator.text('account.counts'), value: <p>{text?.method}</p> },
    { name: translator.text('evidence.limits'), value: <p>{text?.limits}</p> },
    {
      name: translator.text('evidence.category'),
      value: <Link href={`#word-${category}`}>{translator.text(`category.${category}`)}</Link>,
    },
    { name: translator.text('evidence.stage'), value: <Link href={`#word-${stage}`}>{translator.text(`stage.${stage}`)}</Link> },
    {
      name: translator.text('evidence.measure'),
      value: <Link href={`#word-${measure}`}>{translator.text(`measure.${measure}`)}</Link>,
      note: translator.text(series.isMinimum ? 'account.minimum' : `measure.${measure}-note`),
    },
    { name: translator.text('evidence.unit'), value: translator.text(`unit.${unit}-name`) },
    {
      name: translator.text('account.addable'),
      value:
        addableOver.length === 0
          ? translator.text('account.addable-nothing')
          : translator.list(addableOver.map((dimension) => translator.text(`account.over-${dimension}`))),
    },
    sumGroup.length === 0
      ? null
      : {
          name: translator.text('account.sum-group'),
          value: <SeriesLinks ids={sumGroup.map(({ id }) => id)} words={words} />,
          note: translator.text('account.sum-group-note'),
        },
    series.partOf === null
      ? null
      : {
          name: translator.text('account.part-of'),
          value: <SeriesLinks ids={[series.partOf]} words={words} />,
          note: translator.text('account.part-of-note'),
        },
    series.role === 'main' ? null : { name: translator.text('account.role'), value: translator.text('account.supporting') },
    topic === undefined
      ? null
      : {
          name: translator.text('account.topic'),
          value: (
            <>
              {topic.title}
              <SeriesLinks ids={withTopic.map(({ id }) => id)} words={words} />
            </>
          ),
          note: topic.note,
        },
    {
      name: translator.text('account.years'),
      value: years === null ? translator.text('figure.label-no-years') : translator.years(years.from, years.to),
    },
    {
      name: translator.text('account.rows'),
      value: translator.text('account.rows-count', { count: series.rows }),
      note: sayRows(series),
    },
    series.breaks.length === 0
      ? null
      : {
          name: translator.text('evidence.breaks'),
          value: (
            <ul>
              {series.breaks.map(({ year, key }) => (
                <li key={key}>
                  {translator.text('evidence.break-in', { year: translator.year(year), note: text?.breaks[key] ?? '' })}
                </li>
              ))}
            </ul>
          ),
        },
    {
      name: translator.text(sources.length > 1 ? 'evidence.sources' : 'evidence.source'),
      value: (
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <Link href={`#source-${source.id}`}>
                <bdi>{`${source.publisher}: ${source.title}`}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: translator.text('account.id'),
      value: (
        <>
          <bdi>{series.id}</bdi>
          <SeriesFile id={series.id} />
        </>
      ),
    },
  ];
  return <FactList facts={entries.filter((entry) => entry !== null)} />;

  function sayRows({ parts, gaps, ranges }: AccountSeries): string | undefined {
    const said = [
      parts === 0 ? null : translator.text('account.rows-parts', { count: parts }),
      ranges === 0 ? null : translator.text('account.rows-ranges', { count: ranges }),
      gaps === 0 ? null : translator.text('account.rows-gaps', { count: gaps }),
    ].filter((part) => part !== null);
    return said.length === 0 ? undefined : said.join(' ');
  }
}

import type { AccountNames } from '#domain/evidence-account.ts';
import type { SeriesChange } from '#domain/release-changes.ts';
import { titleSeries } from '#reading/account-words.ts';
import { sayYears } from '#reading/period-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedRecord } from '#ui/folded-record.tsx';
import { Link } from '#ui/link.tsx';
import { YearTable } from './year-table.tsx';

interface ChangedSeriesProps {
  readonly change: SeriesChange;
  readonly words: AccountNames;
  /** This version has it, so that there is something to lead to. */
  readonly isHere: boolean;
}

/** A series that came, went or differs, and once opened the years that do. */
export function ChangedSeries({ change: { series, years }, words, isHere }: ChangedSeriesProps) {
  const translator = useTranslator();
  const title = titleSeries(series, words);
  return (
    <FoldedRecord
      id={`change-${series}`}
      title={title}
      detail={sayYears(
        years.map(({ year }) => year),
        translator,
      )}
      isTarget={false}
    >
      <YearTable caption={translator.text('account.year-table', { series: title })} years={years} />
      {isHere ? (
        <p>
          <Link href={`#series-${series}`}>{translator.text('account.see-series')}</Link>
        </p>
      ) : null}
    </FoldedRecord>
  );
}

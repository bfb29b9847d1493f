import type { SeriesId } from '#domain/series.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';

interface CountNotesProps {
  readonly series: readonly SeriesId[];
  readonly year: number;
  readonly corridor: ReadyCorridor;
}

/** What each series counts and does not, and what its publisher changed in the year compared. */
export function CountNotes({ series, year, corridor }: CountNotesProps) {
  const translator = useTranslator();
  const { names, dataset } = corridor;
  return (
    <dl className="count-notes">
      {series.map((id) => {
        const text = names.series[id];
        const breaks = dataset.catalogue.series.find((one) => one.id === id)?.breaks ?? [];
        return (
          <div key={id}>
            <dt>{text?.title ?? id}</dt>
            <dd>{text?.method}</dd>
            <dd>{text?.limits}</dd>
            {breaks
              .filter((each) => each.year === year)
              .map(({ key }) => (
                <dd key={key}>
                  {translator.text('evidence.break-in', { year: translator.year(year), note: text?.breaks[key] ?? '' })}
                </dd>
              ))}
          </div>
        );
      })}
    </dl>
  );
}

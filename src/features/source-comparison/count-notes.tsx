import { comparedSeries } from '#query/compared-series.ts';
import type { Comparison } from '#query/comparison.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useSeriesNotes } from '#state/use-series-notes.ts';
import { useTranslator } from '#state/use-translator.ts';

interface CountNotesProps {
  readonly comparison: Comparison;
  readonly corridor: ReadyCorridor;
}

/** What each series counts and does not, and what its publisher changed in the years compared. */
export function CountNotes({ comparison, corridor }: CountNotesProps) {
  const translator = useTranslator();
  const { names, dataset } = corridor;
  const { notes } = useSeriesNotes();
  const years = new Set(comparison.entries.flatMap((entry) => entry.years));
  return (
    <dl className="count-notes">
      {comparedSeries(comparison).map((id) => {
        const text = names.series[id];
        const breaks = dataset.catalogue.series.find((one) => one.id === id)?.breaks ?? [];
        return (
          <div key={id}>
            <dt>{text?.title ?? id}</dt>
            <dd>{notes[id]?.method}</dd>
            <dd>{notes[id]?.limits}</dd>
            {breaks
              .filter((each) => years.has(each.year))
              .map(({ key, year }) => (
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

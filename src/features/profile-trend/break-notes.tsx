import type { CatalogueNames } from '#domain/catalogue.ts';
import type { Trend } from '#query/trend.ts';
import { sayBarMeasure } from '#reading/bar-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';

interface BreakNotesProps {
  readonly trends: readonly Trend[];
  readonly names: CatalogueNames;
  readonly naming: Naming;
}

/** The dashed lines in words, statistic by statistic. */
export function BreakNotes({ trends, names, naming }: BreakNotesProps) {
  const translator = useTranslator();
  const broken = trends.filter(({ breaks }) => breaks.length > 0);
  if (broken.length === 0) return null;
  return (
    <Disclosure title={translator.text('trend.breaks')} isQuiet>
      {broken.map(({ measure, breaks }) => (
        <div key={measure.id}>
          <p>{sayBarMeasure(measure, naming, translator)}</p>
          <ul className="ui-soft">
            {breaks.map(({ series, year, key }) => (
              <li key={`${series} ${key}`}>
                {translator.text('trend.break', {
                  year: translator.year(year),
                  note: names.series[series]?.breaks[key] ?? '',
                })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}

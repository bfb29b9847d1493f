import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { SeriesId } from '#domain/series.ts';
import { useTranslator } from '#state/use-translator.ts';
import type { EvidenceContext } from './evidence-context.ts';

interface SeriesNotesProps extends Pick<EvidenceContext, 'naming'> {
  readonly series: readonly SeriesId[];
  readonly catalogue: Pick<Catalogue, 'series'>;
  readonly names: Pick<CatalogueNames, 'series'>;
}

/** What a series does not say, how it is made, and where its method changed. */
export function SeriesNotes({ series, catalogue, names, naming }: SeriesNotesProps) {
  const translator = useTranslator();
  return series.map((id) => {
    const text = names.series[id];
    const breaks = catalogue.series.find((one) => one.id === id)?.breaks ?? [];
    return (
      <section key={id} className="evidence-part">
        <h3>{translator.text('evidence.limits')}</h3>
        <p>{text?.limits}</p>
        <h3>{translator.text('evidence.method')}</h3>
        {series.length === 1 ? null : <p className="ui-soft">{naming.series(id)}</p>}
        <p>{text?.method}</p>
        {breaks.length === 0 ? null : (
          <>
            <h3>{translator.text('evidence.breaks')}</h3>
            <ul>
              {breaks.map(({ year, key }) => (
                <li key={key}>
                  {translator.text('evidence.break-in', { year: translator.year(year), note: text?.breaks[key] ?? '' })}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    );
  });
}

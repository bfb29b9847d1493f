import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { SeriesId } from '#domain/series.ts';
import { useSeriesNotes } from '#state/use-series-notes.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { EvidenceContext } from './evidence-context.ts';

interface SeriesNotesProps extends Pick<EvidenceContext, 'naming'> {
  readonly series: readonly SeriesId[];
  readonly catalogue: Pick<Catalogue, 'series'>;
  readonly names: Pick<CatalogueNames, 'series'>;
}

/** What a series does not say, how it is made, and where its method changed. */
export function SeriesNotes({ series, catalogue, names, naming }: SeriesNotesProps) {
  const translator = useTranslator();
  const { notes, status, retry } = useSeriesNotes();
  if (status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('evidence.notes-failed')}</p>
      </Notice>
    );
  }
  if (status === 'pending') return <output className="ui-soft">{translator.text('evidence.notes-loading')}</output>;
  return series.map((id) => {
    const text = names.series[id];
    const breaks = catalogue.series.find((one) => one.id === id)?.breaks ?? [];
    return (
      <section key={id} className="evidence-part">
        <h3>{translator.text('evidence.limits')}</h3>
        <p>{notes[id]?.limits}</p>
        <h3>{translator.text('evidence.method')}</h3>
        {series.length === 1 ? null : <p className="ui-soft">{naming.series(id)}</p>}
        <p>{notes[id]?.method}</p>
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

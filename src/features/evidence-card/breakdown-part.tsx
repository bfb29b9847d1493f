import { useMemo } from 'react';
import type { Series } from '#domain/series.ts';
import { findBreakdown } from '#query/breakdown.ts';
import type { Figure } from '#query/result.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import { useBreakdowns } from '#state/use-breakdowns.ts';
import { useCorridor } from '#state/use-corridor.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DivisionBars } from './division-bars.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { MonthBars } from './month-bars.tsx';

interface BreakdownPartProps extends EvidenceContext {
  readonly figure: Figure;
}

/** A figure by sex, age and month, where its publisher divides it. The rows are loaded now and not before. */
export function BreakdownPart({ figure, catalogue, ...context }: BreakdownPartProps) {
  const corridor = useCorridor();
  const series = catalogue.series.find(({ id }) => id === figure.series);
  if (corridor.status !== 'ready' || series === undefined) return null;
  const { id, divided } = corridor.dataset.corridor;
  if (!divided.includes(figure.series) || figure.years.length === 0) return null;
  return <Breakdown {...context} corridor={id} figure={figure} series={series} />;
}

interface BreakdownProps extends Omit<BreakdownPartProps, 'catalogue'> {
  readonly corridor: string;
  readonly series: Series;
}

function Breakdown({ corridor, figure, series, naming }: BreakdownProps) {
  const translator = useTranslator();
  const { rows, status, retry } = useBreakdowns(corridor);
  const found = useMemo(() => findBreakdown(figure, rows, series), [figure, rows, series]);
  if (status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('error.breakdowns')}</p>
      </Notice>
    );
  }
  if (status === 'pending') return <output className="ui-soft">{translator.text('breakdown.loading')}</output>;
  const { bySex, byAge, months, isOfAllOrigins, sources } = found;
  return (
    <>
      {bySex === null && byAge === null ? null : (
        <section className="evidence-part">
          <h3>{translator.text('breakdown.sex-and-age')}</h3>
          {isOfAllOrigins ? <p>{translator.text('breakdown.all-origins')}</p> : null}
          {bySex === null ? null : <DivisionBars title={translator.text('breakdown.by-sex')} division={bySex} figure={figure} />}
          {byAge === null ? null : <DivisionBars title={translator.text('breakdown.by-age')} division={byAge} figure={figure} />}
          <p className="ui-soft">
            {translator.text(isOfAllOrigins ? 'breakdown.source-all' : 'breakdown.source', {
              publisher: sayPublishers({ sources }, naming, translator),
            })}
          </p>
        </section>
      )}
      {months.length === 0 ? null : <MonthBars years={months} />}
    </>
  );
}

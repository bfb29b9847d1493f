import { useMemo } from 'react';
import type { Seat } from '#domain/seat.ts';
import { passesSeat } from '#map/plan/seat-on-map.ts';
import { findSeatParts, type SeatPart } from '#query/seat-parts.ts';
import { sayCountryInside, sayCountryUse } from '#reading/country-words.ts';
import { createNaming, type Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { HeadlineBlock } from './headline-block.tsx';
import { layoutHeadlines } from './layout-headlines.ts';

interface SeatFiguresProps {
  readonly corridor: ReadyCorridor;
  readonly seat: Seat;
}

/** What the corridor is to one country: who sets out, passes, arrives, stays and goes back, and what nobody tells apart. */
export function SeatFigures({ corridor, seat }: SeatFiguresProps) {
  const translator = useTranslator();
  const { dataset, query, names } = corridor;
  const naming = useMemo(() => createNaming(names, dataset.catalogue.sources), [names, dataset]);
  const parts = useMemo(() => findSeatParts(dataset, query, seat), [dataset, query, seat]);
  const country = seat.country ?? '';
  return (
    <section className="seat-figures" aria-labelledby="seat-figures-heading">
      <h3 id="seat-figures-heading">
        {translator.text('seat.heading', { country: sayCountryInside(country, naming, translator) })}
      </h3>
      {parts.map((part) => (
        <SeatPartBlock key={part.way} part={part} country={country} corridor={corridor} naming={naming} />
      ))}
    </section>
  );
}

interface SeatPartProps {
  readonly part: SeatPart;
  readonly country: string;
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

function SeatPartBlock({ part, country, corridor: { dataset, isPartial }, naming }: SeatPartProps) {
  const translator = useTranslator();
  const { series } = dataset.catalogue;
  const stages = useMemo(() => layoutHeadlines(part, series), [part, series]);
  const isTold = part.figures.some(({ amount }) => amount.kind !== 'gap');
  // Until all rows are here nothing may be called untold.
  if (!isTold && isPartial) return null;
  const where = {
    from: sayCountryUse(country, 'from', naming, translator),
    in: sayCountryUse(country, 'in', naming, translator),
    to: sayCountryUse(country, 'to', naming, translator),
  };
  const isPassedUntold = !isTold && part.way === 'pass' && passesSeat(dataset.corridor, country);
  return (
    <div className="headline-stage">
      <h4>{translator.text(`seat.${part.way}`, where)}</h4>
      {isTold ? null : <p className="ui-soft">{translator.text('seat.untold', { ...where, way: part.way })}</p>}
      {isPassedUntold ? <p className="ui-soft">{translator.text('seat.lines')}</p> : null}
      {stages.flatMap(({ headlines, otherSources }) =>
        headlines.map((headline) => (
          <HeadlineBlock
            key={headline.id}
            headline={headline}
            naming={naming}
            isAnotherSource={otherSources.has(headline.id)}
            hasEvidence={false}
          />
        )),
      )}
    </div>
  );
}

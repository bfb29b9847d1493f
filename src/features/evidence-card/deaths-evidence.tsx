import type { DeathsResult, Result } from '#query/result.ts';
import { unique } from '#lib/unique.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { citeDeaths } from '#reading/citation.ts';
import { sayPeriod } from '#reading/period-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';
import { CitationBlock } from './citation-block.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { FigureLinks } from './figure-links.tsx';
import { IncidentTable } from './incident-table.tsx';
import { SeriesNotes } from './series-notes.tsx';
import { SourceFacts } from './source-facts.tsx';

interface DeathsEvidenceProps extends EvidenceContext {
  readonly deaths: DeathsResult;
  readonly result: Result;
}

/** The dead and missing of the view: the minimum, and the incidents it is the sum of. */
export function DeathsEvidence({ deaths, result, catalogue, names, naming }: DeathsEvidenceProps) {
  const translator = useTranslator();
  const series = catalogue.series.filter(
    (one) => one.measure === 'deaths' && one.stage === 'transit' && names.series[one.id] !== undefined,
  );
  const sources = unique(deaths.incidents.map((incident) => incident.source));
  const ofTheseSources = series.filter((one) => one.sources.some((source) => sources.includes(source)));
  return (
    <>
      <p className="evidence-value">{sayAmountWithUnit({ kind: 'at-least', value: deaths.total ?? 0 }, 'deaths', translator)}</p>
      <p>{translator.text('figure.deaths-note')}</p>
      <FactList
        facts={[
          { name: translator.text('evidence.period'), value: sayPeriod(deaths, translator) },
          {
            name: translator.text('evidence.measure'),
            value: translator.text('measure.deaths'),
            note: translator.text('measure.deaths-note'),
          },
          {
            name: translator.text('evidence.rows'),
            value: translator.text('figure.incidents', { count: deaths.incidents.length }),
            note:
              deaths.withoutPosition === 0
                ? undefined
                : translator.text('figure.incidents-without-position', { count: deaths.withoutPosition }),
          },
        ]}
      />
      <SeriesNotes series={ofTheseSources.map((one) => one.id)} catalogue={catalogue} names={names} naming={naming} />
      <SourceFacts sources={sources} observations={[]} catalogue={catalogue} />
      <FigureLinks
        heading={translator.text('evidence.other-sources')}
        figures={result.figures.filter((figure) => figure.measure === 'deaths')}
        result={result}
        naming={naming}
      />
      <IncidentTable incidents={deaths.incidents} />
      <CitationBlock citation={citeDeaths(deaths, catalogue, translator)} release={catalogue.release} />
    </>
  );
}

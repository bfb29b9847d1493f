import type { Figure, Result } from '#query/result.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { citeFigure } from '#reading/citation.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import { sayPeriod } from '#reading/period-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';
import { BesideFigures } from './beside-figures.tsx';
import { BreakdownPart } from './breakdown-part.tsx';
import { CitationBlock } from './citation-block.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { OtherSources } from './other-sources.tsx';
import { PartialYears } from './partial-years.tsx';
import { RowTable } from './row-table.tsx';
import { SeriesNotes } from './series-notes.tsx';
import { SourceFacts } from './source-facts.tsx';

interface FigureEvidenceProps extends EvidenceContext {
  readonly figure: Figure;
  readonly result: Result;
}

/** One figure: what it says, what it does not, who says it, who says otherwise, and the rows it rests on. */
export function FigureEvidence({ figure, result, catalogue, names, naming }: FigureEvidenceProps) {
  const translator = useTranslator();
  const years = sayPeriod(figure, translator);
  const { from, to } = result.query.years;
  const asked = to - from + 1;
  const known =
    figure.measure === 'stock' || asked === figure.years.length
      ? undefined
      : translator.text('figure.of-years', { known: figure.years.length, asked });
  return (
    <>
      <p className="evidence-value">{sayAmountWithUnit(figure.amount, figure.unit, translator)}</p>
      <p>
        {translator.text('figure.source-line', {
          publisher: sayPublishers(figure, naming, translator),
          years: years === '' ? translator.text('figure.label-no-years') : years,
        })}
      </p>
      <PartialYears observations={figure.observations} catalogue={catalogue} names={names} />
      <FactList
        facts={[
          { name: translator.text('evidence.series'), value: naming.series(figure.series) },
          {
            name: translator.text('evidence.quality'),
            value: translator.text(`quality.${figure.quality}`),
            note: translator.text(`quality.${figure.quality}-note`),
          },
          {
            name: translator.text('evidence.period'),
            value: years === '' ? translator.text('figure.label-no-years') : years,
            note: known,
          },
          {
            name: translator.text('evidence.measure'),
            value: translator.text(`measure.${figure.measure}`),
            note: translator.text(`measure.${figure.measure}-note`),
          },
          { name: translator.text('evidence.unit'), value: translator.text(`unit.${figure.unit}-name`) },
          { name: translator.text('evidence.category'), value: translator.text(`category.${figure.category}`) },
          { name: translator.text('evidence.stage'), value: translator.text(`stage.${figure.stage}`) },
        ]}
      />
      <SeriesNotes series={[figure.series]} catalogue={catalogue} names={names} naming={naming} />
      <BreakdownPart figure={figure} catalogue={catalogue} names={names} naming={naming} />
      <SourceFacts sources={figure.sources} observations={figure.observations} catalogue={catalogue} />
      <OtherSources figure={figure} catalogue={catalogue} naming={naming} />
      <BesideFigures figure={figure} catalogue={catalogue} names={names} naming={naming} />
      <RowTable observations={figure.observations} catalogue={catalogue} naming={naming} />
      <CitationBlock citation={citeFigure(figure, catalogue, naming, translator)} release={catalogue.release} />
    </>
  );
}

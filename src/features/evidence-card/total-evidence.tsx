import type { Result, Total } from '#query/result.ts';
import { citeTotal } from '#reading/citation.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayPeriod } from '#reading/period-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';
import { CitationBlock } from './citation-block.tsx';
import type { EvidenceContext } from './evidence-context.ts';
import { FigureLinks } from './figure-links.tsx';
import { PartialYears } from './partial-years.tsx';
import { SeriesNotes } from './series-notes.tsx';
import { SourceFacts } from './source-facts.tsx';

interface TotalEvidenceProps extends EvidenceContext {
  readonly total: Total;
  readonly result: Result;
}

/** A sum the guard allowed: its parts, each leading to its own evidence, and what holds for all of them. */
export function TotalEvidence({ total, result, catalogue, names, naming }: TotalEvidenceProps) {
  const translator = useTranslator();
  return (
    <>
      <p className="evidence-value">{sayAmountWithUnit(total.amount, total.unit, translator)}</p>
      <p>{translator.text('figure.sum-of', { count: total.figures.length })}</p>
      <PartialYears observations={total.figures.flatMap((figure) => figure.observations)} catalogue={catalogue} names={names} />
      <FactList
        facts={[
          {
            name: translator.text('evidence.series'),
            value: translator.list(total.series.map((id) => naming.series(id))),
          },
          {
            name: translator.text('evidence.quality'),
            value: translator.text(`quality.${total.quality}`),
            note: translator.text(`quality.${total.quality}-note`),
          },
          { name: translator.text('evidence.period'), value: sayPeriod(total, translator) },
          {
            name: translator.text('evidence.measure'),
            value: translator.text(`measure.${total.measure}`),
            note: translator.text(`measure.${total.measure}-note`),
          },
          { name: translator.text('evidence.unit'), value: translator.text(`unit.${total.unit}-name`) },
          { name: translator.text('evidence.stage'), value: translator.text(`stage.${total.stage}`) },
        ]}
      />
      <FigureLinks heading={translator.text('evidence.parts')} figures={total.figures} result={result} naming={naming} />
      <SeriesNotes series={total.series} catalogue={catalogue} names={names} naming={naming} />
      <SourceFacts
        sources={total.sources}
        observations={total.figures.flatMap((figure) => figure.observations)}
        catalogue={catalogue}
      />
      <CitationBlock citation={citeTotal(total, catalogue, naming, translator)} release={catalogue.release} />
    </>
  );
}

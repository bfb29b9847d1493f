import type { WorldFlow, WorldResult } from '#query/world/world-result.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { isGrouped, sayPairs } from '#reading/flow-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';

interface FlowFactsProps {
  readonly flow: WorldFlow;
  readonly result: WorldResult;
  readonly naming: Naming;
}

/** What a flow says: how many, when, of what, how firm, and of groups how many pairs of countries it adds up. */
export function FlowFacts({ flow, result: { series }, naming }: FlowFactsProps) {
  const translator = useTranslator();
  const grouped = isGrouped(flow) ? [{ name: translator.text('world.group-of'), value: sayPairs(flow, translator) }] : [];
  return (
    <>
      <p className="evidence-value">{sayAmountWithUnit(flow.amount, series.unit, translator)}</p>
      <p>
        {translator.text('figure.source-line', {
          publisher: translator.list(flow.sources.map((source) => naming.publisher(source))),
          years: sayYears(flow.years, translator),
        })}
      </p>
      <FactList
        facts={[
          { name: translator.text('evidence.series'), value: naming.series(series.id) },
          ...grouped,
          {
            name: translator.text('evidence.quality'),
            value: translator.text(`quality.${flow.quality}`),
            note: translator.text(`quality.${flow.quality}-note`),
          },
          { name: translator.text('evidence.period'), value: sayYears(flow.years, translator) },
          {
            name: translator.text('evidence.measure'),
            value: translator.text(`measure.${series.measure}`),
            note: translator.text(`measure.${series.measure}-note`),
          },
          { name: translator.text('evidence.unit'), value: translator.text(`unit.${series.unit}-name`) },
          { name: translator.text('evidence.category'), value: translator.text(`category.${series.category}`) },
          { name: translator.text('evidence.stage'), value: translator.text(`stage.${series.stage}`) },
        ]}
      />
    </>
  );
}

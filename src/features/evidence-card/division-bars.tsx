import type { Division } from '#query/breakdown.ts';
import type { Figure } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { sayGroup, sayKnown } from '#reading/breakdown-words.ts';
import { sayYears } from '#reading/period-words.ts';
import { middleOf } from '#query/amount.ts';
import { useTranslator } from '#state/use-translator.ts';
import { BarList } from '#ui/bar-list.tsx';

interface DivisionBarsProps {
  readonly title: string;
  readonly division: Division;
  readonly figure: Figure;
}

/** People by sex or by age, of how many it is known, and in which years where the figure rests on others too. */
export function DivisionBars({ title, division, figure }: DivisionBarsProps) {
  const translator = useTranslator();
  const { groups, years } = division;
  const known = sayKnown(division, translator);
  const isOfFewerYears = years.length < figure.years.length;
  return (
    <div>
      <BarList
        caption={isOfFewerYears ? `${title}${translator.text('reading.comma')}${sayYears(years, translator)}` : title}
        bars={groups.map((group) => ({
          id: group.id,
          label: sayGroup(group, translator),
          value: sayAmount(group.amount, translator),
          size: middleOf(group.amount) ?? 0,
        }))}
      />
      {known === null ? null : <p className="ui-soft">{known}</p>}
    </div>
  );
}

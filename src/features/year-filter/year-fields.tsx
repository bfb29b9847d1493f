import type { YearRange } from '#domain/period.ts';
import { useTranslator } from '#state/use-translator.ts';
import { NumberField } from '#ui/number-field.tsx';
import { Button } from '#ui/button.tsx';

interface YearFieldsProps {
  readonly years: YearRange;
  readonly min: number;
  readonly max: number;
  readonly onChange: (years: YearRange) => void;
}

/** The same two years, typed. A first year after the last takes the last with it, and the other way round. */
export function YearFields({ years, min, max, onChange }: YearFieldsProps) {
  const translator = useTranslator();
  const isWhole = years.from === min && years.to === max;
  return (
    <div className="year-fields">
      <NumberField
        label={translator.text('filter.first-year')}
        value={years.from}
        min={min}
        max={max}
        format={translator.year}
        onChange={(from) => onChange({ from, to: Math.max(from, years.to) })}
      />
      <NumberField
        label={translator.text('filter.last-year')}
        value={years.to}
        min={min}
        max={max}
        format={translator.year}
        onChange={(to) => onChange({ from: Math.min(to, years.from), to })}
      />
      <Button look="plain" isDisabled={isWhole} onPress={() => onChange({ from: min, to: max })}>
        {translator.text('filter.all-years')}
      </Button>
    </div>
  );
}

import type { YearRange } from '#domain/period.ts';
import { useTranslator } from '#state/use-translator.ts';
import { NumberField } from '#ui/number-field.tsx';

interface YearFieldsProps {
  readonly years: YearRange;
  readonly min: number;
  readonly max: number;
  readonly onChange: (years: YearRange) => void;
}

/** The same two years, typed. A first year after the last takes the last with it, and the other way round. */
export function YearFields({ years, min, max, onChange }: YearFieldsProps) {
  const translator = useTranslator();
  const shared = { min, max, format: translator.year };
  return (
    <>
      <NumberField
        {...shared}
        label={translator.text('filter.first-year')}
        value={years.from}
        onChange={(from) => onChange({ from, to: Math.max(from, years.to) })}
      />
      <span aria-hidden="true">–</span>
      <NumberField
        {...shared}
        label={translator.text('filter.last-year')}
        value={years.to}
        onChange={(to) => onChange({ from: Math.min(to, years.from), to })}
      />
    </>
  );
}

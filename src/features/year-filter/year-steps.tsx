import type { ReactNode } from 'react';
import type { YearRange } from '#domain/period.ts';
import { useTranslator } from '#state/use-translator.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Icon } from '#ui/icon.tsx';

interface YearStepsProps {
  readonly years: YearRange;
  readonly min: number;
  readonly max: number;
  readonly onChange: (years: YearRange) => void;
  /** Stands between the two steps. */
  readonly children: ReactNode;
  /** Stands after them. */
  readonly after: ReactNode;
}

/** Moves the chosen years, however many, one year earlier or later. */
export function YearSteps({ years, min, max, onChange, children, after }: YearStepsProps) {
  const translator = useTranslator();
  const move = (by: number) => onChange({ from: years.from + by, to: years.to + by });
  return (
    <span className="year-steps">
      <IconButton label={translator.text('filter.earlier-year')} isDisabled={years.from <= min} onPress={() => move(-1)}>
        <Icon name="back" />
      </IconButton>
      {children}
      <IconButton label={translator.text('filter.later-year')} isDisabled={years.to >= max} onPress={() => move(1)}>
        <Icon name="forward" />
      </IconButton>
      {after}
    </span>
  );
}

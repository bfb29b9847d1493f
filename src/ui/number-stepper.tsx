import { useId, useState, type KeyboardEvent } from 'react';
import { parseWholeNumber } from '#lib/parse-whole-number.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import './number-stepper.css';

interface NumberStepperProps {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A whole number to type or step. What cannot be read is put back; what is out of range is brought to its edge. */
export function NumberStepper({ label, lessLabel, moreLabel, value, min, max, format, onChange }: NumberStepperProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const choose = (wanted: number) => {
    const within = Math.min(max, Math.max(min, wanted));
    if (within !== value) onChange(within);
  };
  const commit = () => {
    const typed = draft === null ? null : parseWholeNumber(draft);
    setDraft(null);
    if (typed !== null) choose(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'ArrowUp') choose(value + 1);
    else if (event.key === 'ArrowDown') choose(value - 1);
  };
  return (
    <div className="ui-number-stepper">
      <label htmlFor={id} className="ui-soft">
        {label}
      </label>
      <div className="ui-number-stepper-row">
        <IconButton label={lessLabel} isDisabled={value <= min} onPress={() => choose(value - 1)}>
          <Icon name="minus" />
        </IconButton>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? format(value)}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        <IconButton label={moreLabel} isDisabled={value >= max} onPress={() => choose(value + 1)}>
          <Icon name="plus" />
        </IconButton>
      </div>
    </div>
  );
}

import { useState, type KeyboardEvent } from 'react';
import { parseWholeNumber } from '#lib/parse-whole-number.ts';
import './number-field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/**
 * A whole number to type, or to step with the arrow keys. What cannot be read is put back as it was; what is out
 * of range is brought to its edge.
 */
export function NumberField({ label, value, min, max, format, onChange }: NumberFieldProps) {
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
    <input
      className="ui-number-field"
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={draft ?? format(value)}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

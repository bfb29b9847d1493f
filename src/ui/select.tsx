import { useId } from 'react';
import { groupBy } from '#lib/group-by.ts';
import './select.css';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options of one group stand under its name; the options of a group follow each other. */
  readonly group?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The platform's own list: the smallest, and the one a phone opens best. */
export function Select<Value extends string>({ label, options, value, onChange }: SelectProps<Value>) {
  const id = useId();
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div className="ui-select">
      <label className="ui-select-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {[...groupBy(options, ({ group }) => group)].map(([group, members]) =>
          group === undefined ? (
            members.map(toOption)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(toOption)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function toOption({ value, label }: SelectOption<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

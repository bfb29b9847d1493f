import { Fragment, useId, type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import './checkbox-group.css';

interface CheckboxOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A picture before the label. */
  readonly mark?: ReactNode;
  /** A few words after the label, part of the option's name. */
  readonly detail?: ReactNode;
  /** Why the option has nothing to choose from: calmer than the others, and the reason under it while it has the focus. */
  readonly note?: string | undefined;
}

interface CheckboxGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly CheckboxOption<Value>[];
  readonly value: readonly Value[];
  /** Gives the chosen values in the order of the options. */
  readonly onChange: (value: Value[]) => void;
  /** Buttons that act on the whole group. */
  readonly actions?: ReactNode;
}

export function CheckboxGroup<Value extends string>({ label, options, value, onChange, actions }: CheckboxGroupProps<Value>) {
  const id = useId();
  const choose = (chosen: string[]) => {
    onChange(options.map((option) => option.value).filter((option) => chosen.includes(option)));
  };
  return (
    <AriaCheckboxGroup className="ui-checkbox-group" value={[...value]} onChange={choose}>
      <div className="ui-checkbox-group-head">
        <Label className="ui-group-label">{label}</Label>
        {actions}
      </div>
      {options.map((option) => (
        <Fragment key={option.value}>
          <Checkbox
            value={option.value}
            className={option.note === undefined ? 'ui-checkbox' : 'ui-checkbox ui-checkbox-calm'}
            {...(option.note === undefined ? {} : { 'aria-describedby': `${id}-${option.value}` })}
          >
            <span className="ui-checkbox-box" aria-hidden="true" />
            {option.mark}
            <span className="ui-checkbox-label">{option.label}</span>
            {option.detail === undefined ? null : <span className="ui-soft">{option.detail}</span>}
          </Checkbox>
          {option.note === undefined ? null : (
            <p id={`${id}-${option.value}`} className="ui-checkbox-note ui-soft">
              {option.note}
            </p>
          )}
        </Fragment>
      ))}
    </AriaCheckboxGroup>
  );
}

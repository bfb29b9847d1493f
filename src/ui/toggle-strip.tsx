import type { ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import './toggle-strip.css';

interface ToggleStep<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon: ReactNode;
}

interface ToggleStripProps<Value extends string> {
  readonly label: string;
  readonly steps: readonly ToggleStep<Value>[];
  readonly value: readonly Value[];
  /** Gives the pressed steps in the order of the strip. */
  readonly onChange: (value: Value[]) => void;
}

/** Joined steps of which any number may be pressed; reads in the direction of the language. */
export function ToggleStrip<Value extends string>({ label, steps, value, onChange }: ToggleStripProps<Value>) {
  const toggle = (step: Value, isPressed: boolean) => {
    onChange(steps.map(({ value: other }) => other).filter((other) => (other === step ? isPressed : value.includes(other))));
  };
  return (
    <Group className="ui-toggle-strip" aria-label={label}>
      {steps.map((step) => (
        <ToggleButton
          key={step.value}
          className="ui-toggle-step"
          isSelected={value.includes(step.value)}
          onChange={(isPressed) => toggle(step.value, isPressed)}
        >
          {step.icon}
          <span>{step.label}</span>
        </ToggleButton>
      ))}
    </Group>
  );
}

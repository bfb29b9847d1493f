import { useId } from 'react';
import { SwatchPattern, type SwatchPatternName } from './swatch-pattern.tsx';
import './swatch.css';

interface SwatchProps {
  readonly light: string;
  readonly dark: string;
  readonly pattern: SwatchPatternName;
}

/** Colour and pattern of a band, as a small piece of it. */
export function Swatch({ light, dark, pattern }: SwatchProps) {
  const id = useId();
  // The stylesheet picks the colour of the theme. The keys are widened: React's style type knows no custom properties.
  const colours = { ['--swatch-light' as string]: light, ['--swatch-dark' as string]: dark };
  return (
    <svg className="ui-swatch" style={colours} viewBox="0 0 28 12" aria-hidden="true">
      <SwatchPattern pattern={pattern} id={id} />
    </svg>
  );
}

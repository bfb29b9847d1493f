import { useId, type CSSProperties } from 'react';
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
  // The stylesheet picks the colour of the theme; custom properties are not in React's style type.
  const colours = { '--swatch-light': light, '--swatch-dark': dark } as CSSProperties;
  return (
    <svg className="ui-swatch" style={colours} viewBox="0 0 28 12" aria-hidden="true">
      <SwatchPattern pattern={pattern} id={id} />
    </svg>
  );
}

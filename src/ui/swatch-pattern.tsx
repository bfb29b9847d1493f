interface SwatchPatternProps {
  readonly pattern: SwatchPatternName;
  /** Of this picture alone, for what it refers to within itself. */
  readonly id: string;
}

/** Patterns that are one stroke: its line, width and dashes. */
const strokes = {
  solid: { d: 'M0 6H28', strokeWidth: 7, strokeDasharray: 'none' },
  'long-dash': { d: 'M0 6H28', strokeWidth: 7, strokeDasharray: '10 4' },
  'short-dash': { d: 'M0 6H28', strokeWidth: 7, strokeDasharray: '4 4' },
  'dash-dot': { d: 'M0 6H28', strokeWidth: 7, strokeDasharray: '10 4 2 4' },
  dots: { d: 'M2.2 6H28', strokeWidth: 5, strokeDasharray: '0.01 7.9', strokeLinecap: 'round' },
  double: { d: 'M0 3.5H28M0 8.5H28', strokeWidth: 2.5, strokeDasharray: 'none' },
  triple: { d: 'M0 2.5H28M0 6H28M0 9.5H28', strokeWidth: 1.75, strokeDasharray: 'none' },
} as const;

export type SwatchPatternName = keyof typeof strokes | 'hatch';

export function SwatchPattern({ pattern, id }: SwatchPatternProps) {
  if (pattern !== 'hatch') return <path {...strokes[pattern]} stroke="currentColor" />;
  return (
    <>
      <clipPath id={id}>
        <rect y="2" width="28" height="8" />
      </clipPath>
      <path
        d="M-2 12L8 0M3 12L13 0M8 12L18 0M13 12L23 0M18 12L28 0M23 12L33 0"
        stroke="currentColor"
        strokeWidth="2.25"
        clipPath={`url(#${id})`}
      />
    </>
  );
}

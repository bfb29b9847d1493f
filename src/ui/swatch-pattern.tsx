export type SwatchPatternName = 'solid' | 'long-dash' | 'short-dash' | 'dots' | 'double' | 'hatch' | 'triple' | 'dash-dot';

interface SwatchPatternProps {
  readonly pattern: SwatchPatternName;
  /** Of this picture alone, for what it refers to within itself. */
  readonly id: string;
}

const dashes = { 'long-dash': '10 4', 'short-dash': '4 4', dots: '0.01 7.9', 'dash-dot': '10 4 2 4' } as const;

export function SwatchPattern({ pattern, id }: SwatchPatternProps) {
  switch (pattern) {
    case 'solid':
      return <path d="M0 6H28" stroke="currentColor" strokeWidth="7" />;
    case 'double':
      return <path d="M0 3.5H28M0 8.5H28" stroke="currentColor" strokeWidth="2.5" />;
    case 'triple':
      return <path d="M0 3H28M0 6H28M0 9H28" stroke="currentColor" strokeWidth="1.5" />;
    case 'hatch':
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
    case 'dots':
      return <path d="M2.2 6H28" stroke="currentColor" strokeWidth="5" strokeDasharray={dashes.dots} strokeLinecap="round" />;
    case 'long-dash':
    case 'short-dash':
    case 'dash-dot':
      return <path d="M0 6H28" stroke="currentColor" strokeWidth="7" strokeDasharray={dashes[pattern]} />;
  }
}

import './gap-mark.css';

export type GapMarkShape = 'open-circle' | 'hatch' | 'lock' | 'dash';

/** The mark of a missing number. It never stands alone: the word goes beside it, or in the name of what holds it. */
export function GapMark({ shape }: { readonly shape: GapMarkShape }) {
  return (
    <svg className="ui-gap-mark" viewBox="0 0 16 16" aria-hidden="true">
      <GapShape shape={shape} />
    </svg>
  );
}

function GapShape({ shape }: { readonly shape: GapMarkShape }) {
  switch (shape) {
    case 'open-circle':
      return <circle cx="8" cy="8" r="4.5" />;
    case 'hatch':
      return <path d="M1.5 9l7.5-7.5M1.5 14.5l13-13M7 14.5l7.5-7.5" />;
    case 'lock':
      return <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />;
    case 'dash':
      return <path d="M4 8h8" />;
  }
}

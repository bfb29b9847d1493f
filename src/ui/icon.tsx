import './icon.css';

const paths = {
  close: 'M5 5l14 14M19 5L5 19',
  forward: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
} as const;

export type IconName = keyof typeof paths;

/** Icons that point along the line are turned round in right-to-left text. */
const turning: readonly IconName[] = ['forward', 'back'];

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={turning.includes(name) ? 'ui-icon ui-icon-turning' : 'ui-icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
